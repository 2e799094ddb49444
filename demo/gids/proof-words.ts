/**
 * The Dutch words of the proof sheet: what groups, sources, passages and notes
 * of the content are called. Holds no text of the content and no sentence of a
 * source.
 */
import type { Seed } from '../../src/content/content-item.ts';

/** What each source text is: kind and year, as far as known. */
export const seedNames: Readonly<Record<Seed, string>> = {
  S0: 'webpagina over het boek bij de Betrokkenheidsboom, Politeia, 2022',
  S1: 'artikel ‘Ouderbetrokkenheid’, wij-leren.nl, 2023',
  S2: 'presentatie over partnerschap tussen school en ouders',
  S3: 'pagina ‘Partnerschap met ouders’, Onderwijscentrum Brussel',
  S4: 'werkkader ‘Samenwerking tussen ouder en school’, met zeven dimensies',
};

/** Groups by the first words of an id, in the order of the sheet; the longest that fits counts. */
export const groupNames: readonly (readonly [prefix: string, name: string])[] = [
  ['parents', 'Vragen over de ouders'],
  ['school', 'Vragen over de school'],
  ['dimension', 'Namen van de dimensies'],
  ['direction', 'Namen van de twee kanten'],
  ['scale', 'Schaal en uitersten'],
  ['rating', 'Antwoorden zonder cijfer'],
  ['why', 'Waarom nu'],
  ['diagnosis', 'Vragen bij wat laag of onbekend is'],
  ['context', 'De context'],
  ['caution', 'Waar je op let'],
  ['sentence', 'Wat het beeld in woorden zegt'],
  ['gap', 'Verschil tussen de twee kanten'],
  ['who', 'Wie over wie'],
  ['rater', 'Wie invulde'],
  ['raters', 'Meer mensen samen'],
  ['mark', 'Merken bij een vraag'],
  ['talk', 'Waarover praten'],
  ['inquiry', 'De vraagkaart'],
  ['dialogue', 'Het gesprek'],
  ['checklist.parents', 'Checklist over de ouders'],
  ['checklist.school', 'Checklist over de school'],
  ['checklist.communication', 'Checklist over communicatie'],
  ['checklist.signs-parents', 'Tekens bij ouders'],
  ['checklist.signs-teachers', 'Tekens bij leerkrachten'],
  ['checklist.signs-children', 'Tekens bij kinderen'],
  ['checklist.attitudes', 'Houdingen van het team'],
  ['checklist.tips', 'Tips voor de school'],
  ['checklist', 'Antwoorden van een checklist'],
  ['activity', 'Soorten activiteiten'],
  ['trap', 'Valkuilen'],
  ['touch', 'Wat een activiteit raakt'],
  ['tree', 'De boom'],
  ['plan.idea', 'Ideeën voor acties'],
  ['plan.strategy', 'Strategieën'],
  ['plan.warning', 'Vragen bij een plan'],
  ['plan', 'Het ouderplan'],
];

/** What our numbers in a text without paragraphs of its own stand for. */
const topics: Readonly<Record<string, string>> = {
  'S0 #1': 'gedeeld doel',
  'S0 #2': 'waarom het telt',
  'S0 #5': 'tekens',
  'S0 #6': 'voor wie',
  'S0 #8': 'geen afvinklijst',
  'S0 #9': 'onderwerpen van het boek',
  'S0 #10': 'kernwoorden',
  'S1 #3': 'vier niveaus',
  'S1 #4': 'goede communicatie',
  'S1 #5': 'openheid in het team',
  'S1 #6': 'tips voor de school',
  'S1 #7': 'hulp bij huiswerk',
  'S1 #8': 'wat thuis werkt',
  'S1 #10': 'educatief partnerschap',
  'S2 #2': 'wat verandert',
  'S2 #3': 'kenmerken van partnerschap',
  'S2 #4': 'drie vormen',
  'S2 #5': 'wat ouders thuis doen',
  'S2 #6': 'elke ouder is betrokken',
  'S2 #8': 'houdingen van het team',
  'S2 #10': 'slot',
  'S3 #1': 'omschrijving',
  'S3 #2': 'twee pijlers',
  'S3 #3': 'doel',
  'S3 #4': 'context in Brussel',
  'S3 #5': 'ingrediënten',
  'S3 #6': 'op school en thuis',
};

const actors: Readonly<Record<string, string>> = { o: 'ouders', l: 'leerkrachten', k: 'kinderen' };

function placeWords(place: string): string {
  return place
    .replace(/^([olk])(\d+)$/, (_, actor: string, n: string) => `${actors[actor] ?? ''} ${n}`)
    .replace(/^q(\d+)$/, 'vraag $1')
    .replace(/^lead (\d+)$/, 'hoofdvraag $1')
    .replace(/^footnote (\d+)$/, 'voetnoot $1')
    .replace(/^heading$/, 'kop');
}

/**
 * A passage as a person finds it back: 'S4 §3.1.2 q3' as 'S4 §3.1.2, vraag 3'.
 * Undefined for a number that has no words here.
 *
 * @param reference seed and passage, as 'S1 #4.2'
 */
export function passageWords(reference: string): string | undefined {
  const [, seed = '', number = '', point, place] =
    /^(S\d) (#\d+)(?:\.(\d+))?(?: (.+))?$/.exec(reference) ?? [];
  if (seed) {
    const topic = topics[`${seed} ${number}`];
    const detail = point ? `punt ${point}` : place && placeWords(place);
    return topic && [`${seed}, ${topic}`, detail].filter(Boolean).join(', ');
  }
  const [, where = '', rest] = /^(S4 (?:§\S+|Bijlage \d))(?: (.+))?$/.exec(reference) ?? [];
  return where ? [where, rest && placeWords(rest)].filter(Boolean).join(', ') : undefined;
}

/** The notes of the content, which are written for who reads the code. */
export const noteWords: Readonly<Record<string, string>> = {
  'school and education in S4; one word for both': 'S4 noemt school en onderwijs; hier één woord',
  'importance in S4; what it brings here, as in §3.1.3':
    'S4 vraagt naar belang; hier wat het opbrengt, zoals in §3.1.3',
  'importance in S4; what it brings here, as in §3.2.3':
    'S4 vraagt naar belang; hier wat het opbrengt, zoals in §3.2.3',
  'being able to play a role in S4': 'S4 spreekt van een rol kunnen spelen',
  'having a role to play in S4': 'S4 spreekt van een rol hebben',
  'saying and asking in S1; joined': 'zeggen en vragen in S1; hier samen',
  'keeping one’s word and owning a mistake are the examples of S1; joined':
    'twee voorbeelden van S1; hier samen',
  'stands beside the seven in S1': 'staat in S1 naast de zeven',
  'three topics in S0; joined; at home or at school in S0':
    'drie onderwerpen in S0, thuis of op school; hier samen',
  'of one school or class in S0': 'S0 spreekt van één school of klas',
  'connected and cooperating in S0; joined': 'verbonden en samenwerken in S0; hier samen',
  'one attitude towards both in S2': 'één houding voor beide in S2',
  'panels, surveys and the head are examples of S1; left out':
    'de voorbeelden van S1 zijn weggelaten',
  'three occasions in S1; one as example': 'drie momenten in S1; hier één als voorbeeld',
  'bringing up topics in S1; part of a talk':
    'in S1 een thema aanbrengen; hier deel van een gesprek',
  'a meeting about the homework policy in S4': 'in S4 een vergadering over huiswerk',
  'S4 speaks of parents; turned to the school': 'S4 gaat over ouders; hier over de school',
  'the worked example of S4, what it moves too': 'het voorbeeld van S4, met wat het ook raakt',
  'benefits shown and costs kept low: one strategy': 'baten tonen en kosten laag: één strategie',
  'S4 has no strategy for tijd': 'S4 heeft geen strategie voor tijd',
  'S4 §4 is about parents alone': 'S4 §4 gaat alleen over ouders',
  'open in S4, closed here': 'open vraag in S4; hier gesloten',
  'open, four topics in S4; joined': 'open vraag met vier onderwerpen in S4; hier samen',
  'open, three questions in S4; joined': 'drie open vragen in S4; hier samen',
  'abbreviation explained in the text': 'de afkorting is hier uitgelegd',
  'four staff groups in S4; joined': 'vier groepen personeel in S4; hier samen',
  'three questions in S4; joined': 'drie vragen in S4; hier samen',
  'example without the label of S4': 'voorbeeld zonder het etiket van S4',
  'four costs in S4; two as examples': 'vier kosten in S4; hier twee als voorbeeld',
  'two effects in S4; joined': 'twee gevolgen in S4; hier samen',
  'opposite pole in S4 (no role); turned round': 'in S4 de andere pool (geen rol); hier omgekeerd',
  'S4 mixes feeling and being able: the lead asks the one, these prompts the other':
    'S4 mengt voelen en kunnen: de hoofdvraag vraagt het ene, deze vragen het andere',
  'three kinds of meeting in S4; joined': 'drie soorten ontmoeting in S4; hier samen',
  'open, two activities in S4; joined': 'open vraag met twee activiteiten in S4; hier samen',
  'open, four topics in S4; joined as our insight':
    'open vraag met vier onderwerpen in S4; hier samen als ons inzicht',
  'three costs in S4; two as examples': 'drie kosten in S4; hier twee als voorbeeld',
  'open, two questions in S4; joined': 'twee open vragen in S4; hier samen',
  'opposite pole in S4 (parents begin); turned':
    'in S4 de andere pool (ouders beginnen); hier omgekeerd',
  'room and time in S4; joined': 'ruimte en tijd in S4; hier samen',
  'diversity, many languages and poverty in S3; the team names its own':
    'diversiteit, veel talen en armoede in S3; hier noemt het team de eigen context',
  'largest effect in S2, all forms equal in S4: a word on home, no rank':
    'grootste effect in S2, alle vormen gelijk in S4: een woord over thuis, geen rangorde',
  'no source says what part stands for what': 'geen bron zegt welk deel waarvoor staat',
};
