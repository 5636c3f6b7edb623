/**
 * Names that mean the same person, English and Spanish, folded; each line is one name and what its bearers are called. Who types one is
 * shown all. Source: everyday use; kept to forms that few would dispute, as each widens what a name finds.
 */
const lines = `
william bill billy will willie
robert bob bobby rob robbie
richard rick ricky dick rich
james jim jimmy jamie
john jack johnny
jonathan jon
joseph joe joey
michael mike mikey
thomas tom tommy
charles charlie chuck
edward ed eddie ted
theodore ted teddy theo
daniel dan danny
david dave
andrew andy drew
anthony tony
benjamin ben
christopher chris
matthew matt
nicholas nick
samuel sam
steven steve
stephen steve
timothy tim
gregory greg
kenneth ken
ronald ron
donald don
lawrence larry
patrick pat
peter pete
frederick fred
alexander alex sasha
elizabeth liz beth betty eliza lisa
margaret maggie peggy meg
katherine kathy kate katie
catherine cathy kate cate
jennifer jen jenny
jessica jess
patricia pat patty tricia
susan sue susie
deborah deb debbie
barbara barb
rebecca becky
judith judy
dorothy dot
victoria vicky
samantha sam
alexandra alex sandra
kimberly kim
cynthia cindy
pamela pam
christina chris tina
teresa terry tere
virginia ginny
jose pepe
francisco paco pancho
ignacio nacho
guadalupe lupe
dolores lola
concepcion concha
mercedes meche
rosario charo
manuel manolo
antonio tono
enrique quique kike
jesus chuy
alejandro alex
eduardo lalo
roberto beto
alberto beto
guillermo memo
fernando nando
rafael rafa
isabel chabela
`;

let others: Map<string, Set<string>> | undefined;

/** Other forms of a folded first name, itself not among them: "bill" and "willie" for "william", and the other way round. */
export function otherNames(name: string): ReadonlySet<string> {
  others ??= readLines();
  return others.get(name) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();

function readLines(): Map<string, Set<string>> {
  const read = new Map<string, Set<string>>();
  for (const line of lines.trim().split('\n')) {
    const names = line.split(' ');
    for (const name of names) {
      const known = read.get(name) ?? new Set();
      // A name's own line says all that it is; a short form that several names share ("ted") is the short form of each.
      for (const other of names) if (other !== name) known.add(other);
      read.set(name, known);
    }
  }
  return read;
}
