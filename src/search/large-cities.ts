import { fold } from '../vocabulary/fold.js';

/**
 * Large cities of the US, each with its state and the first three digits of its ZIP codes, which give its place to some ten miles (USPS, Domestic
 * Mail Manual, labeling list L002). Names that several large cities share are left out, and so are those that are first of all a name of
 * people or of something else: "Aurora", "Jackson", "Mobile". The capital is found as the state that it is.
 */
const LIST = `
NY New York 100,Manhattan 100,Bronx 104,Staten Island 103,Brooklyn 112,Buffalo 142,Rochester 146,Syracuse 132,Albany 122,Yonkers 107
CA Los Angeles 900,San Diego 921,San Jose 951,San Francisco 941,Fresno 937,Sacramento 958,Long Beach 908,Oakland 946,Bakersfield 933,Anaheim 928
CA Santa Ana 927,Riverside 925,Irvine 926,Stockton 952,Chula Vista 919,San Bernardino 924,Modesto 953,Santa Rosa 954,Santa Barbara 931,Santa Monica 904
CA Pasadena 911,Burbank 915,Berkeley 947,Santa Cruz 950,Palo Alto 943,San Mateo 944
TX Houston 770,San Antonio 782,Dallas 752,Austin 787,Fort Worth 761,El Paso 799,Corpus Christi 784,Lubbock 794,Laredo 780,Amarillo 791,Waco 767
IL Chicago 606,Peoria 616
AZ Phoenix 850,Tucson 857,Scottsdale 852,Tempe 852,Flagstaff 860
PA Philadelphia 191,Pittsburgh 152
FL Jacksonville 322,Miami 331,Tampa 336,Orlando 328,St Petersburg 337,Fort Lauderdale 333,Tallahassee 323,West Palm Beach 334,Gainesville 326,Sarasota 342
OH Cleveland 441,Cincinnati 452,Toledo 436,Akron 443,Dayton 454
NC Charlotte 282,Raleigh 276,Greensboro 274,Durham 277,Winston Salem 271
IN Indianapolis 462,Fort Wayne 468
WA Seattle 981,Spokane 992,Tacoma 984
CO Denver 802,Colorado Springs 809,Boulder 803,Fort Collins 805
OK Oklahoma City 731,Tulsa 741
TN Nashville 372,Memphis 381,Knoxville 379,Chattanooga 374
NV Las Vegas 891,Reno 895
MA Boston 021,Worcester 016
MI Detroit 482,Grand Rapids 495,Ann Arbor 481
KY Louisville 402,Lexington 405
MD Baltimore 212
WI Milwaukee 532
NM Albuquerque 871,Santa Fe 875
MO St Louis 631,Saint Louis 631,Kansas City 641
GA Atlanta 303,Savannah 314
NE Omaha 681
VA Virginia Beach 234,Norfolk 235,Richmond 232
MN Minneapolis 554,St Paul 551,Saint Paul 551
KS Wichita 672,Topeka 666
LA New Orleans 701,Baton Rouge 708
HI Honolulu 968
NJ Newark 071,Jersey City 073
OR Eugene 974
AK Anchorage 995
ID Boise 837
IA Des Moines 503
UT Salt Lake City 841,Provo 846
AR Little Rock 722
AL Birmingham 352,Huntsville 358
RI Providence 029
SC Charleston 294
CT Hartford 061,New Haven 065,Bridgeport 066
VT Burlington 054
DE Wilmington 198
SD Sioux Falls 571
MT Billings 591,Missoula 598
ND Fargo 581
`;

export interface LargeCity {
  /** `San Diego, CA` */
  readonly label: string;
  /** Two letters. */
  readonly state: string;
  /** A ZIP code in it, of which only the first three digits are right. */
  readonly postalCode: string;
}

let cities: ReadonlyMap<string, LargeCity> | undefined;
let words: ReadonlySet<string> | undefined;

/** @param name folded */
export const largeCity = (name: string): LargeCity | undefined => read().get(name);

/** Whether the folded word is one of a large city's name, and so no misspelling of anything else. */
export function isLargeCityWord(word: string): boolean {
  words ??= new Set([...read().keys()].flatMap((name) => name.split(' ')));
  return words.has(word);
}

function read(): ReadonlyMap<string, LargeCity> {
  return (cities ??= new Map(LIST.trim().split('\n').flatMap(citiesOfLine)));
}

function citiesOfLine(line: string): [name: string, city: LargeCity][] {
  const state = line.slice(0, 2);
  return line
    .slice(3)
    .split(',')
    .map((entry) => {
      const name = entry.slice(0, -4);
      return [fold(name), { label: `${name}, ${state}`, state, postalCode: `${entry.slice(-3)}00` }];
    });
}
