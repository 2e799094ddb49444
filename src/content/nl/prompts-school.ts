/**
 * The questions about the involvement of the school on the parents (S4 §3.2):
 * lead questions and guiding prompts, in our own words. A prompt that begins
 * with '…' follows its stem. Knows no scale.
 */
import { directionPrompts } from '../with-ids.ts';

export const schoolPrompts = directionPrompts('school', {
  knowledge: {
    leads: [
      {
        text: 'Kennen wij de {carers} van onze leerlingen?',
        source: { seed: 'S4', passage: '§3.2.1 lead 1' },
      },
      {
        text: 'Vinden wij de weg om {carers} beter te leren kennen?',
        source: { seed: 'S4', passage: '§3.2.1 lead 2' },
      },
    ],
    prompts: [
      {
        text: 'Begrijpen wij wat geld, migratie en cultuur betekenen in het leven {ofCarers}?',
        source: {
          seed: 'S4',
          passage: '§3.2.1 q1',
          note: 'open, four topics in S4; joined as our insight',
        },
      },
      {
        text: 'Weten wij hoe {carers} zich voelen bij school?',
        source: { seed: 'S4', passage: '§3.2.1 q2', note: 'open in S4, closed here' },
      },
      {
        text: 'Weten wij wat {carers} afwegen voor ze iets voor school doen?',
        source: { seed: 'S4', passage: '§3.2.1 q3', note: 'open in S4, closed here' },
      },
      {
        text: 'Weten wij wat {carers} al weten over het onderwijs?',
        source: { seed: 'S4', passage: '§3.2.1 q4', note: 'open in S4, closed here' },
      },
      {
        text: 'Kennen wij organisaties die ons iets leren over de achtergrond {ofCarers}?',
        source: { seed: 'S4', passage: '§3.2.1 q5' },
      },
      {
        text: 'Zijn wij vertrouwd met de buurten waar onze leerlingen wonen?',
        source: { seed: 'S4', passage: '§3.2.1 q6' },
      },
    ],
  },
  emotional: {
    leads: [
      {
        text: 'Hebben wij een goed gevoel bij onze band met {carers}?',
        source: { seed: 'S4', passage: '§3.2.2 lead 1' },
      },
    ],
    prompts: [
      {
        text: 'Stappen wij met een goed gevoel op {carers} af?',
        source: { seed: 'S4', passage: '§3.2.2 q1', note: 'open in S4, closed here' },
      },
      {
        text: 'Voelen wij dat {carers} luisteren als wij over het kind vertellen?',
        source: { seed: 'S4', passage: '§3.2.2 q2' },
      },
      {
        text: 'Voelen wij dat {carers} ons werk waarderen?',
        source: { seed: 'S4', passage: '§3.2.2 q3' },
      },
    ],
  },
  rational: {
    leads: [
      {
        text: 'Vinden wij dat onze inzet voor alle {carers} de moeite loont?',
        source: { seed: 'S4', passage: '§3.2.3 lead 1' },
      },
    ],
    prompts: [
      {
        text: 'Vinden wij het belangrijk om met elke {carer} goed samen te werken?',
        source: { seed: 'S4', passage: '§3.2.3 q1' },
      },
      {
        text: 'Willen wij extra moeite doen, zoals langer blijven of thuis langsgaan?',
        source: { seed: 'S4', passage: '§3.2.3 q2', note: 'three costs in S4; two as examples' },
      },
    ],
  },
  belief: {
    leads: [
      {
        text: 'Geloven wij dat goed samenwerken ook van ons afhangt?',
        source: { seed: 'S4', passage: '§3.2.4 lead 1' },
      },
    ],
    prompts: [
      {
        text: 'Vinden wij samenwerken met {carers} een deel van ons werk?',
        source: { seed: 'S4', passage: '§3.2.4 q1', note: 'open, two questions in S4; joined' },
      },
      {
        text: 'Geloven wij dat ons werk de band met {carers} kan veranderen?',
        source: { seed: 'S4', passage: '§3.2.4 q2' },
      },
      {
        text: 'Vinden wij dat wij de eerste stap moeten zetten?',
        source: {
          seed: 'S4',
          passage: '§3.2.4 q3',
          note: 'opposite pole in S4 (parents begin); turned',
        },
      },
    ],
  },
  competence: {
    leads: [
      {
        text: 'Voelen wij ons zeker genoeg om met alle {carers} samen te werken?',
        source: { seed: 'S4', passage: '§3.2.5 lead 1' },
      },
    ],
    stem: {
      text: 'Lukt het ons om …',
      source: {
        seed: 'S4',
        passage: '§3.2.5 q1',
        note: 'S4 mixes feeling and being able: the lead asks the one, these prompts the other',
      },
    },
    prompts: [
      {
        text: '… alle {carers} te betrekken bij wat er op school gebeurt?',
        source: { seed: 'S4', passage: '§3.2.5 q1' },
      },
      {
        text: '… met alle {carers} te praten zodat we elkaar begrijpen?',
        source: { seed: 'S4', passage: '§3.2.5 q2' },
      },
      {
        text: '… alle {carers} steun te geven?',
        source: { seed: 'S4', passage: '§3.2.5 q3' },
      },
      {
        text: '… {carers} ook moeilijk nieuws te brengen?',
        source: { seed: 'S4', passage: '§3.2.5 q4' },
      },
      {
        text: '… te ontdekken welke vragen en zorgen er bij {carers} leven?',
        source: { seed: 'S4', passage: '§3.2.5 q5' },
      },
    ],
  },
  behaviour: {
    leads: [
      {
        text: 'Betrekken wij {carers} bij de school door wat we doen?',
        source: { seed: 'S4', passage: '§3.2.6 lead 1' },
      },
    ],
    prompts: [
      {
        text: 'Houden wij contact op een manier die voor alle {carers} haalbaar is?',
        source: { seed: 'S4', passage: '§3.2.6 q1' },
      },
      {
        text: 'Maken wij ruimte voor een losse babbel, zoals aan de schoolpoort?',
        source: { seed: 'S4', passage: '§3.2.6 q2', note: 'room and time in S4; joined' },
      },
      {
        text: 'Kiezen wij bijeenkomsten die passen bij heel verschillende {carers}?',
        source: {
          seed: 'S4',
          passage: '§3.2.6 q3',
          note: 'three kinds of meeting in S4; joined',
        },
      },
    ],
  },
  time: {
    leads: [
      {
        text: 'Nemen wij tijd om goed samen te werken met {carers}?',
        source: { seed: 'S4', passage: '§3.2.7 lead 1' },
      },
    ],
    prompts: [
      {
        text: 'Nemen wij tijd voor contact met {carers}?',
        source: { seed: 'S4', passage: '§3.2.7 q1', note: 'open in S4, closed here' },
      },
    ],
  },
});
