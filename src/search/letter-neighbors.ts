/** Letters that are next to each other on a QWERTY keyboard, row by row and from row to row; vowels; letters that sound alike. */
const PAIRS =
  'qw we er rt ty yu ui io op as sd df fg gh hj jk kl zx xc cv vb bn nm qa wa ws es ed rd rf tf tg yg yh uh uj ij ik ok ol pl ' +
  'az sz sx dx dc fc fv gv gb hb hn jn jm km ae ai ao au ei eo eu iu ou iy ck cs gj td cq kq';
const neighbors = new Set(PAIRS.split(' ').flatMap(([a, b]) => [`${a}${b}`, `${b}${a}`]));

/** Whether the one letter is easily typed or written for the other. */
export const isNextTo = (a: string, b: string): boolean => neighbors.has(a + b);
