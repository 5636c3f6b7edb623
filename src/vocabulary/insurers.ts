import { readTerms } from './term-list.js';

/**
 * US health plans and payers as people name them. The family is a name that members use for their plan (a Blue plan's member says "Blue
 * Cross", a Medi-Cal member "Medicaid"); common ownership alone makes none: Ambetter and WellCare share a parent and not a network.
 * Products of another kind under a known brand (Aetna Better Health is Medicaid, CHAMPVA is not the VA's own network) are no words of it;
 * what resolves to nothing stays as the feed wrote it. "Blue Shield" alone is the company of that name, in California; elsewhere the two words
 * come with "Blue Cross" or another name.
 * A request for a family is answered by its members, one for a member by that member alone (`idsAnswering`).
 */
export const insurers = readTerms(`
aetna | Aetna
en: etna
cigna | Cigna
en: signa
evernorth | Evernorth Behavioral Health | | cigna
en: evernorth, cigna behavioral health, ever north
unitedhealthcare | UnitedHealthcare
en: united healthcare, united health care, uhc, united, united health, united behavioral health, ubh
optum | Optum | | unitedhealthcare
en: optum behavioral health, optumhealth
oxford | Oxford Health Plans | | unitedhealthcare
en: oxford, oxford health
umr | UMR | | unitedhealthcare
blue-cross-blue-shield | Blue Cross Blue Shield
en: bcbs, bc bs, blue cross, blue cross and blue shield, bluecross, bluecard
anthem | Anthem Blue Cross and Blue Shield | | blue-cross-blue-shield
en: anthem, anthem blue cross, anthem bcbs
blue-shield-california | Blue Shield of California | | blue-cross-blue-shield
en: blue shield, blueshield, blue shield ca, blueshield of california
bcbs-federal | BCBS Federal Employee Program | | blue-cross-blue-shield
en: fep, federal employee program
bcbs-texas | Blue Cross and Blue Shield of Texas | | blue-cross-blue-shield
en: bcbstx, bcbs of texas
bcbs-illinois | Blue Cross and Blue Shield of Illinois | | blue-cross-blue-shield
en: bcbsil, bcbs of illinois
bcbs-michigan | Blue Cross Blue Shield of Michigan | | blue-cross-blue-shield
en: bcbsm, bcbs of michigan, blue care network
bcbs-massachusetts | Blue Cross Blue Shield of Massachusetts | | blue-cross-blue-shield
en: bcbsma, bcbs of massachusetts
florida-blue | Florida Blue | | blue-cross-blue-shield
en: bcbs of florida, bcbsfl
carefirst | CareFirst BlueCross BlueShield | | blue-cross-blue-shield
en: carefirst, care first
highmark | Highmark | | blue-cross-blue-shield
independence | Independence Blue Cross | | blue-cross-blue-shield
en: ibx, keystone health plan east
premera | Premera Blue Cross | | blue-cross-blue-shield
en: premera
regence | Regence | | blue-cross-blue-shield
bcbs-north-carolina | Blue Cross and Blue Shield of North Carolina | | blue-cross-blue-shield
en: bcbsnc, bcbs of north carolina
kaiser | Kaiser Permanente
en: kaiser
humana | Humana
en: lifesynch
magellan | Magellan Health
en: magellan, magellan behavioral health
carelon | Carelon Behavioral Health
en: carelon, beacon, beacon health options, valueoptions, value options
oscar | Oscar Health
en: oscar
ambetter | Ambetter
en: am better
molina | Molina Healthcare
en: molina
centene | Centene
wellcare | WellCare
en: well care
health-net | Health Net
en: healthnet, mhn
emblemhealth | EmblemHealth
en: emblem, ghi
fidelis | Fidelis Care
en: fidelis
healthfirst | Healthfirst
en: health first
mvp | MVP Health Care
en: mvp
geisinger | Geisinger Health Plan
en: geisinger
upmc | UPMC Health Plan
en: upmc
harvard-pilgrim | Harvard Pilgrim (Point32Health)
tufts | Tufts Health Plan
en: tufts
healthpartners | HealthPartners
en: health partners
caresource | CareSource
en: care source
selecthealth | Select Health
en: selecthealth
multiplan | MultiPlan (PHCS)
eap | Employee assistance program (EAP) | Programa de asistencia al empleado (EAP)
en: employee assistance
es: asistencia al empleado
tricare | TRICARE
en: tri care, champus, tricair
es: seguro militar
va | Veterans Affairs (VA)
en: veterans administration, va community care
es: asuntos de veteranos
medicare | Medicare
en: original medicare, medi care, part b, medicair
es: medicare original
medicare-advantage | Medicare Advantage
en: medicare part c
medicaid | Medicaid
en: medicade, state insurance, medi caid, public insurance, medical assistance
es: seguro del estado, seguro público
medi-cal | Medi-Cal (California Medicaid) | | medicaid
en: medi cal
masshealth | MassHealth (Massachusetts Medicaid) | | medicaid
en: mass health
badgercare | BadgerCare Plus (Wisconsin Medicaid) | | medicaid
en: badgercare, badger care, badger care plus, forwardhealth
ahcccs | AHCCCS (Arizona Medicaid) | | medicaid
apple-health | Apple Health (Washington Medicaid) | | medicaid
en: apple health
health-first-colorado | Health First Colorado (Colorado Medicaid) | | medicaid
oregon-health-plan | Oregon Health Plan (Oregon Medicaid) | | medicaid
en: ohp
husky | HUSKY Health (Connecticut Medicaid) | | medicaid
en: husky
tenncare | TennCare (Tennessee Medicaid) | | medicaid
en: tenn care
soonercare | SoonerCare (Oklahoma Medicaid) | | medicaid
en: sooner care
nj-familycare | NJ FamilyCare (New Jersey Medicaid) | | medicaid
en: familycare, nj family care
mainecare | MaineCare (Maine Medicaid) | | medicaid
en: maine care
`);
