const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Folded words of English and Spanish that join the others and narrow nothing. They count as text only inside a longer phrase or name. */
export const connectingWords = list(
  'a about age aged ages accept accepted accepts all also am an and any are around at available be best by can cant care clinic close ' +
    'covered covers dealing deals diagnosed do does dr doc doctor doctors every experience experienced experts expert feel feeling feels find for from get ' +
    'give good great has have having help helping helps her him his how i id if im in insurance is issue issues it just license licensed licensing like list looking ' +
    'looks me meds meet mi mile miles my near nearby nearest need needed needs new no not of old offer offers offering office on one only or our out over patient ' +
    'patients people person plan please pls plus practice practitioner prescriber prescribers prescribes problem problems professional ' +
    'professionals provider providers search see seeing seeking sees session sessions show some someone something specialist ' +
    'specialists specialize specializes specializing speak speaking speaks struggling suffering support take taken takes taking than that ' +
    'the their them therapist they thing this time to treat treating treatment treatments treats trouble under use uses using visit visits want ' +
    'wants we what when where which who whom will with within without work working works would y year years yo yr yrs you your ' +
    'acepta aceptan acepte acepten al alguien ano anos edad algun alguna ante atiende atienda atienden ayuda ayudar ayudarme ayude busca buscando busco cerca ' +
    'clinica como con consulta cual cuando de del doctor doctora doctores dra el ella en encontrar es esta este estoy favor habla hablan ' +
    'hable hablen hay hola la las licencia lo los mas me medico medicos millas mis muy necesita necesito o ofrece para paciente pacientes persona ' +
    'personas plan por problema problemas profesional profesionales proveedor proveedores puede pueda que quien quiero receta recete ' +
    'seguro seguros ser si siento sobre solamente solo soy su sufro tengo tiene toma tome tomen trabaja tratamiento trata tratan trate traten un una uno unos ver y ya yo',
);

/** Said before a place: it is the centre of a search around it. */
export const nearWords = list('near nearby around close closest nearest cerca cercano cercana alrededor');

/** Said before a place: the office is in it. */
export const inWords = list('in at from en');

/** Said beside a plan. */
export const payWords = list(
  'accept accepted accepting accepts benefits covered coverage covers insurance plan take taken takes taking acepta acepte cobertura plan seguro toma tome',
);

/** Said before a name. */
export const titleWords = list('dr dra doctor doctora named called llamado llamada');

export const mileWords = list('mile miles mi milla millas');
