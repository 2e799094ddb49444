/**
 * The words that our Dutch texts do not use, by the word of the glossary
 * (demo/gids/woordenlijst.md) that stands in their place: one word for one thing.
 */
export const bannedSynonyms: Readonly<Record<string, RegExp>> = {
  radar: /spinnenweb|spindiagram|grafiek|diagram/i,
  beeld: /afbeelding|plaatje/i,
  dimensie: /\baspect|\bdomein(en)?\b|deelgebied/i,
  ronde: /meetmoment|meetronde|\bperiode/i,
  bestand: /\bdocument/i,
  bewaren: /opslaan|opgeslagen|\bsla (je|jullie|het|ze) op\b/i,
  afdrukken: /\bprint(en|je)?\b|uitprinten/i,
  toestel: /apparaat|\bcomputer|\btablet\b/i,
  actie: /actiepunt|werkpunt/i,
  antwoord: /\brespons/i,
  collega: /teamlid|teamleden|\bdeelnemer/i,
  leerkracht: /\bleraar|\bleraren|\bonderwijzer|\bjuf\b/i,
  leerling: /\bscholier|\bpupil\b/i,
  vraag: /\benquête|\bsurvey/i,
  notitie: /\bopmerking|\bcommentaar|\bfeedback/i,
  plan: /stappenplan|projectplan/i,
  gesprek: /\bdialoog/i,
};
