/**
 * The questions about the involvement of parents on the school (S4 §3.1):
 * lead questions and guiding prompts, in our own words. A prompt that begins
 * with '…' follows its stem. Knows no scale.
 */
import { directionPrompts } from '../with-ids.ts';

export const parentsPrompts = directionPrompts('parents', {
  knowledge: {
    leads: [
      {
        text: 'Kennen {carers} het onderwijs, onze school en de klas?',
        source: { seed: 'S4', passage: '§3.1.1 lead 1' },
      },
      {
        text: 'Vinden {carers} de weg naar meer uitleg?',
        source: { seed: 'S4', passage: '§3.1.1 lead 2' },
      },
    ],
    prompts: [
      {
        text: 'Weten {carers} hoe het onderwijs in elkaar zit, zoals de leerplicht en de leerjaren?',
        source: { seed: 'S4', passage: '§3.1.1 q1', note: 'open in S4, closed here' },
      },
      {
        text: 'Weten {carers} hoe onze school werkt, van schoolregels tot huiswerk?',
        source: { seed: 'S4', passage: '§3.1.1 q2', note: 'open, four topics in S4; joined' },
      },
      {
        text: 'Weten {carers} wat er in de klas van het kind gebeurt?',
        source: { seed: 'S4', passage: '§3.1.1 q3', note: 'open, three questions in S4; joined' },
      },
      {
        text: 'Weten {carers} waar ze uitleg vinden over school, inschrijven en studiekeuze?',
        source: { seed: 'S4', passage: '§3.1.1 q4' },
      },
      {
        text: 'Weten {carers} wanneer ze hulp vinden bij het CLB, dat leerlingen begeleidt?',
        source: { seed: 'S4', passage: '§3.1.1 q5', note: 'abbreviation explained in the text' },
      },
    ],
  },
  emotional: {
    leads: [
      {
        text: 'Hebben {carers} een goed gevoel bij school?',
        source: { seed: 'S4', passage: '§3.1.2 lead 1' },
      },
    ],
    prompts: [
      {
        text: 'Voelen {carers} zich welkom bij ons?',
        source: { seed: 'S4', passage: '§3.1.2 q1' },
      },
      {
        text: 'Denken {carers} met een goed gevoel aan onderwijs, los van onze school?',
        source: { seed: 'S4', passage: '§3.1.2 q2', note: 'open in S4, closed here' },
      },
      {
        text: 'Vinden {carers} iedereen op school vriendelijk, van onthaal tot directie?',
        source: { seed: 'S4', passage: '§3.1.2 q3', note: 'four staff groups in S4; joined' },
      },
      {
        text: 'Voelen {carers} dat er op school plaats is voor hun inbreng?',
        source: { seed: 'S4', passage: '§3.1.2 q4', note: 'three questions in S4; joined' },
      },
      {
        text: 'Voelen {carers} dat wij het beste willen voor het kind?',
        source: { seed: 'S4', passage: '§3.1.2 q5' },
      },
      {
        text: 'Voelen {carers} dat ze zichzelf mogen zijn, ook met hun eigen taal of kledij?',
        source: { seed: 'S4', passage: '§3.1.2 q6', note: 'example without the label of S4' },
      },
    ],
  },
  rational: {
    leads: [
      {
        text: 'Vinden {carers} dat hun inzet voor school de moeite loont?',
        source: { seed: 'S4', passage: '§3.1.3 lead 1' },
      },
    ],
    prompts: [
      {
        text: 'Vinden {carers} onderwijs belangrijk voor het kind?',
        source: { seed: 'S4', passage: '§3.1.3 q1' },
      },
      {
        text: 'Vinden {carers} het zinvol om zelf mee te werken aan het leren?',
        source: { seed: 'S4', passage: '§3.1.3 q2' },
      },
      {
        text: 'Willen {carers} moeite doen voor school, zoals verlof nemen of opvang zoeken?',
        source: { seed: 'S4', passage: '§3.1.3 q3', note: 'four costs in S4; two as examples' },
      },
      {
        text: 'Vinden {carers} contact met ons nuttig?',
        source: { seed: 'S4', passage: '§3.1.3 q4' },
      },
    ],
  },
  belief: {
    leads: [
      {
        text: 'Geloven {carers} dat ze meetellen in de schoolloopbaan van het kind?',
        source: { seed: 'S4', passage: '§3.1.4 lead 1' },
      },
    ],
    prompts: [
      {
        text: 'Hebben {carers} een duidelijk beeld van hun eigen rol?',
        source: { seed: 'S4', passage: '§3.1.4 q1', note: 'open in S4, closed here' },
      },
      {
        text: 'Zien {carers} een taak voor zichzelf, naast die van de school?',
        source: { seed: 'S4', passage: '§3.1.4 q2' },
      },
      {
        text: 'Geloven {carers} dat ze mee bepalen hoe het met het kind gaat op school?',
        source: { seed: 'S4', passage: '§3.1.4 q3', note: 'two effects in S4; joined' },
      },
      {
        text: 'Vinden {carers} het leren ook hun zaak, en niet alleen die van de school?',
        source: {
          seed: 'S4',
          passage: '§3.1.4 q4',
          note: 'opposite pole in S4 (no role); turned round',
        },
      },
    ],
  },
  competence: {
    leads: [
      {
        text: 'Voelen {carers} zich zeker genoeg om het kind te helpen bij het leren?',
        source: { seed: 'S4', passage: '§3.1.5 lead 1' },
      },
    ],
    stem: {
      text: 'Lukt het {carers} om …',
      source: {
        seed: 'S4',
        passage: '§3.1.5 q1',
        note: 'S4 mixes feeling and being able: the lead asks the one, these prompts the other',
      },
    },
    prompts: [
      {
        text: '… met de leerkracht te praten over hoe het kind zich voelt?',
        source: { seed: 'S4', passage: '§3.1.5 q1' },
      },
      {
        text: '… in de agenda te volgen wat het kind thuis moet doen?',
        source: { seed: 'S4', passage: '§3.1.5 q2' },
      },
      {
        text: '… het kind te helpen bij de stap naar het secundair?',
        source: { seed: 'S4', passage: '§3.1.5 q3' },
      },
      {
        text: '… mee te draaien in het oudercomité?',
        source: { seed: 'S4', passage: '§3.1.5 q4' },
      },
    ],
  },
  behaviour: {
    leads: [
      {
        text: 'Zien wij de betrokkenheid {ofCarers} in wat ze doen?',
        source: { seed: 'S4', passage: '§3.1.6 lead 1' },
      },
    ],
    prompts: [
      {
        text: 'Steunen {carers} het kind bij taken voor school?',
        source: { seed: 'S4', passage: '§3.1.6 q1' },
      },
      {
        text: 'Praten {carers} met het kind over de dag op school?',
        source: { seed: 'S4', passage: '§3.1.6 q2' },
      },
      {
        text: 'Komen {carers} als wij hen uitnodigen, bijvoorbeeld voor het oudercontact?',
        source: {
          seed: 'S4',
          passage: '§3.1.6 q3',
          note: 'three kinds of meeting in S4; joined',
        },
      },
      {
        text: 'Helpen {carers} mee bij activiteiten van school of klas?',
        source: { seed: 'S4', passage: '§3.1.6 q4' },
      },
      {
        text: 'Doen {carers} mee in het oudercomité?',
        source: { seed: 'S4', passage: '§3.1.6 q5' },
      },
    ],
  },
  time: {
    leads: [
      {
        text: 'Zien wij {carers} tijd nemen voor school en leren?',
        source: { seed: 'S4', passage: '§3.1.7 lead 1' },
      },
    ],
    prompts: [
      {
        text: 'Nemen {carers} tijd voor contact met ons?',
        source: { seed: 'S4', passage: '§3.1.7 q1', note: 'open in S4, closed here' },
      },
      {
        text: 'Nemen {carers} tijd om het kind bij te staan met schooltaken?',
        source: { seed: 'S4', passage: '§3.1.7 q2', note: 'open, two activities in S4; joined' },
      },
    ],
  },
});
