/**
 * The questions about the involvement of the school on the parents (S4 §3.2):
 * lead questions and guiding prompts, in our own words. A prompt that begins
 * with '…' follows its stem. Knows no scale.
 */
import type { DirectionPrompts } from '../content-item.ts';

export const schoolPrompts: DirectionPrompts = {
  about: 'school',
  dimensions: [
    {
      dimension: 'knowledge',
      leads: [
        {
          id: 'school.knowledge.lead.1',
          text: 'Kennen wij de {carers} van onze leerlingen?',
          source: { seed: 'S4', passage: '§3.2.1 lead 1' },
        },
        {
          id: 'school.knowledge.lead.2',
          text: 'Vinden wij de weg om {carers} beter te leren kennen?',
          source: { seed: 'S4', passage: '§3.2.1 lead 2' },
        },
      ],
      prompts: [
        {
          id: 'school.knowledge.1',
          text: 'Begrijpen wij wat geld, migratie en cultuur betekenen in het leven {ofCarers}?',
          source: {
            seed: 'S4',
            passage: '§3.2.1 q1',
            note: 'open, four topics in S4; joined as our insight',
          },
        },
        {
          id: 'school.knowledge.2',
          text: 'Weten wij hoe {carers} zich voelen bij school?',
          source: { seed: 'S4', passage: '§3.2.1 q2', note: 'open in S4, closed here' },
        },
        {
          id: 'school.knowledge.3',
          text: 'Weten wij wat {carers} afwegen voor ze iets voor school doen?',
          source: { seed: 'S4', passage: '§3.2.1 q3', note: 'open in S4, closed here' },
        },
        {
          id: 'school.knowledge.4',
          text: 'Weten wij wat {carers} al weten over het onderwijs?',
          source: { seed: 'S4', passage: '§3.2.1 q4', note: 'open in S4, closed here' },
        },
        {
          id: 'school.knowledge.5',
          text: 'Kennen wij organisaties die ons iets leren over de achtergrond {ofCarers}?',
          source: { seed: 'S4', passage: '§3.2.1 q5' },
        },
        {
          id: 'school.knowledge.6',
          text: 'Zijn wij vertrouwd met de buurten waar onze leerlingen wonen?',
          source: { seed: 'S4', passage: '§3.2.1 q6' },
        },
      ],
    },
    {
      dimension: 'emotional',
      leads: [
        {
          id: 'school.emotional.lead.1',
          text: 'Hebben wij een goed gevoel bij onze band met {carers}?',
          source: { seed: 'S4', passage: '§3.2.2 lead 1' },
        },
      ],
      prompts: [
        {
          id: 'school.emotional.1',
          text: 'Stappen wij met een goed gevoel op {carers} af?',
          source: { seed: 'S4', passage: '§3.2.2 q1', note: 'open in S4, closed here' },
        },
        {
          id: 'school.emotional.2',
          text: 'Voelen wij dat {carers} luisteren als wij over het kind vertellen?',
          source: { seed: 'S4', passage: '§3.2.2 q2' },
        },
        {
          id: 'school.emotional.3',
          text: 'Voelen wij dat {carers} ons werk waarderen?',
          source: { seed: 'S4', passage: '§3.2.2 q3' },
        },
      ],
    },
    {
      dimension: 'rational',
      leads: [
        {
          id: 'school.rational.lead.1',
          text: 'Vinden wij dat onze inzet voor alle {carers} de moeite loont?',
          source: { seed: 'S4', passage: '§3.2.3 lead 1' },
        },
      ],
      prompts: [
        {
          id: 'school.rational.1',
          text: 'Vinden wij het belangrijk om met elke {carer} goed samen te werken?',
          source: { seed: 'S4', passage: '§3.2.3 q1' },
        },
        {
          id: 'school.rational.2',
          text: 'Willen wij extra moeite doen, zoals langer blijven of thuis langsgaan?',
          source: { seed: 'S4', passage: '§3.2.3 q2', note: 'three costs in S4; two as examples' },
        },
      ],
    },
    {
      dimension: 'belief',
      leads: [
        {
          id: 'school.belief.lead.1',
          text: 'Geloven wij dat goed samenwerken ook van ons afhangt?',
          source: { seed: 'S4', passage: '§3.2.4 lead 1' },
        },
      ],
      prompts: [
        {
          id: 'school.belief.1',
          text: 'Vinden wij samenwerken met {carers} een deel van ons werk?',
          source: { seed: 'S4', passage: '§3.2.4 q1', note: 'open, two questions in S4; joined' },
        },
        {
          id: 'school.belief.2',
          text: 'Geloven wij dat ons werk de band met {carers} kan veranderen?',
          source: { seed: 'S4', passage: '§3.2.4 q2' },
        },
        {
          id: 'school.belief.3',
          text: 'Vinden wij dat wij de eerste stap moeten zetten?',
          source: {
            seed: 'S4',
            passage: '§3.2.4 q3',
            note: 'opposite pole in S4 (parents begin); turned',
          },
        },
      ],
    },
    {
      dimension: 'competence',
      leads: [
        {
          id: 'school.competence.lead.1',
          text: 'Voelen wij ons zeker genoeg om met alle {carers} samen te werken?',
          source: { seed: 'S4', passage: '§3.2.5 lead 1' },
        },
      ],
      stem: {
        id: 'school.competence.stem',
        text: 'Lukt het ons om …',
        source: {
          seed: 'S4',
          passage: '§3.2.5 q1',
          note: 'S4 mixes feeling and being able: the lead asks the one, these prompts the other',
        },
      },
      prompts: [
        {
          id: 'school.competence.1',
          text: '… alle {carers} te betrekken bij wat er op school gebeurt?',
          source: { seed: 'S4', passage: '§3.2.5 q1' },
        },
        {
          id: 'school.competence.2',
          text: '… met alle {carers} te praten zodat we elkaar begrijpen?',
          source: { seed: 'S4', passage: '§3.2.5 q2' },
        },
        {
          id: 'school.competence.3',
          text: '… alle {carers} steun te geven?',
          source: { seed: 'S4', passage: '§3.2.5 q3' },
        },
        {
          id: 'school.competence.4',
          text: '… {carers} ook moeilijk nieuws te brengen?',
          source: { seed: 'S4', passage: '§3.2.5 q4' },
        },
        {
          id: 'school.competence.5',
          text: '… te ontdekken welke vragen en zorgen er bij {carers} leven?',
          source: { seed: 'S4', passage: '§3.2.5 q5' },
        },
      ],
    },
    {
      dimension: 'behaviour',
      leads: [
        {
          id: 'school.behaviour.lead.1',
          text: 'Betrekken wij {carers} bij de school door wat we doen?',
          source: { seed: 'S4', passage: '§3.2.6 lead 1' },
        },
      ],
      prompts: [
        {
          id: 'school.behaviour.1',
          text: 'Houden wij contact op een manier die voor alle {carers} haalbaar is?',
          source: { seed: 'S4', passage: '§3.2.6 q1' },
        },
        {
          id: 'school.behaviour.2',
          text: 'Maken wij ruimte voor een losse babbel, zoals aan de schoolpoort?',
          source: { seed: 'S4', passage: '§3.2.6 q2', note: 'room and time in S4; joined' },
        },
        {
          id: 'school.behaviour.3',
          text: 'Kiezen wij bijeenkomsten die passen bij heel verschillende {carers}?',
          source: {
            seed: 'S4',
            passage: '§3.2.6 q3',
            note: 'three kinds of meeting in S4; joined',
          },
        },
      ],
    },
    {
      dimension: 'time',
      leads: [
        {
          id: 'school.time.lead.1',
          text: 'Nemen wij tijd om goed samen te werken met {carers}?',
          source: { seed: 'S4', passage: '§3.2.7 lead 1' },
        },
      ],
      prompts: [
        {
          id: 'school.time.1',
          text: 'Nemen wij tijd voor contact met {carers}?',
          source: { seed: 'S4', passage: '§3.2.7 q1', note: 'open in S4, closed here' },
        },
      ],
    },
  ],
};
