import { readTerms } from './term-list.js';

/** The 50 states, the District of Columbia and the territories, by USPS code. */
export const states = readTerms(`
AL | Alabama
AK | Alaska
AZ | Arizona
AR | Arkansas
CA | California
en: calif, cali, golden state
CO | Colorado
CT | Connecticut
en: conn, conneticut, conecticut
DE | Delaware
DC | District of Columbia | Distrito de Columbia
en: washington dc, the district
FL | Florida
en: fla, sunshine state
GA | Georgia
HI | Hawaii | Hawái
ID | Idaho
IL | Illinois
en: ilinois, illinoise
IN | Indiana
IA | Iowa
KS | Kansas
KY | Kentucky
LA | Louisiana | Luisiana
en: lousiana, louisianna
ME | Maine
MD | Maryland
MA | Massachusetts
en: mass, massachusets, massachussetts, massachusettes, bay state
MI | Michigan | Míchigan
MN | Minnesota
en: minn
MS | Mississippi | Misisipi
en: missisippi, mississipi
MO | Missouri | Misuri
MT | Montana
NE | Nebraska
NV | Nevada
NH | New Hampshire | Nuevo Hampshire
NJ | New Jersey | Nueva Jersey
en: jersey, garden state
NM | New Mexico | Nuevo México
NY | New York | Nueva York
en: new york state, nys, empire state
es: estado de nueva york
NC | North Carolina | Carolina del Norte
en: n carolina
ND | North Dakota | Dakota del Norte
en: n dakota
OH | Ohio
OK | Oklahoma
OR | Oregon | Oregón
PA | Pennsylvania | Pensilvania
en: penna, pensylvania
RI | Rhode Island
SC | South Carolina | Carolina del Sur
en: s carolina
SD | South Dakota | Dakota del Sur
en: s dakota
TN | Tennessee
en: tenn, tennesee
TX | Texas
en: lone star state
es: tejas
UT | Utah
VT | Vermont
VA | Virginia
WA | Washington
en: washington state
es: estado de washington
WV | West Virginia | Virginia Occidental
en: w virginia
es: virginia del oeste
WI | Wisconsin
en: wisc
WY | Wyoming
AS | American Samoa | Samoa Americana
GU | Guam
MP | Northern Mariana Islands | Islas Marianas del Norte
en: northern marianas, saipan
PR | Puerto Rico
VI | US Virgin Islands | Islas Vírgenes de EE. UU.
en: virgin islands, united states virgin islands, usvi
es: islas vírgenes, islas vírgenes estadounidenses
`);

/**
 * Codes that are also everyday words of English or Spanish ("or", "me", "de"), so that in running text they are no state. They stay
 * ids: a feed's "OR" is Oregon, and a search may read an upper-case "OR" with `termById`.
 */
export const stateCodesThatAreWords: ReadonlySet<string> = new Set('AL AS CO DE HI ID IN LA MA ME MI NE OH OK OR'.split(' '));
