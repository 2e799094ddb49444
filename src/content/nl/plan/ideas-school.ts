/**
 * Ideas with which a team works at its own involvement on parents, by the
 * dimension that each moves first. S4 §4 gives strategies about parents alone:
 * all of these are ours, from what S4 §3.2 asks of the school.
 */
import { actionIdeas } from '../../with-ids.ts';

export const schoolIdeas = actionIdeas('school', {
  knowledge: [
    {
      text: 'Laat leerlingen het team rondleiden in de buurt waar ze wonen.',
      tends: 'tree.soil.context',
      pupil: 'leidt het team rond in de buurt',
      source: { own: true, from: ['S4 §3.2.1 q6', 'S4 §5'] },
    },
    {
      text: 'Vraag in een eerste gesprek wat {carers} hopen voor het kind.',
      kinds: ['parent-talk'],
      tends: 'tree.roots.knowing',
      source: { own: true, from: ['S4 §3.2.1', 'S2 #3', 'S3 #5'] },
    },
    {
      text: 'Nodig een buurtwerking uit en vraag wat er bij gezinnen leeft.',
      tends: 'tree.soil.context',
      source: { own: true, from: ['S4 §3.2.1 q5', 'S4 §3.2.1 q1'] },
    },
    {
      text: 'Kies één ‘weten we niet’ en vraag het deze maand aan drie {carers}.',
      kinds: ['school-gate'],
      tends: 'tree.roots.knowing',
      source: { own: true, from: ['S4 §3.3', 'S4 §3.2.1'] },
    },
  ],
  emotional: [
    {
      text: 'Begin elke teamvergadering met één fijn moment met {carers}.',
      tends: 'tree.strands.school',
      source: { own: true, from: ['S4 §3.2.2 q1'] },
    },
    {
      text: 'Drink elke maand koffie met {carers} aan de poort, zonder boodschap.',
      kinds: ['school-gate'],
      tends: 'tree.roots.trust',
      also: { parents: ['emotional'] },
      source: { own: true, from: ['S4 §3.2.2 q1', 'S4 §3.2.6 q2', 'S3 #5'] },
    },
    {
      text: 'Spreek af bij welke collega je terechtkan na een moeilijk gesprek.',
      tends: 'tree.strands.school',
      source: { own: true, from: ['S4 §3.2.2 q2', 'S1 #5'] },
    },
    {
      text: 'Vraag in een klasgesprek wat ze thuis goed vinden aan de school.',
      tends: 'tree.strands.pupil',
      pupil: 'vertelt wat thuis goed valt',
      source: { own: true, from: ['S4 §3.2.2 q3', 'S4 §5'] },
    },
  ],
  rational: [
    {
      text: 'Vertel collega’s wat een goed gesprek met {carers} in de klas veranderde.',
      tends: 'tree.weather.chances',
      source: { own: true, from: ['S4 §3.2.3 q1', 'S4 §4'] },
    },
    {
      text: 'Laat een avond of een huisbezoek meetellen als werktijd.',
      tends: 'tree.weather.hurdles',
      source: { own: true, from: ['S4 §3.2.3 q2', 'S4 §4'] },
    },
    {
      text: 'Schrap één gewoonte die veel werk vraagt en weinig contact brengt.',
      tends: 'tree.weather.hurdles',
      also: { school: ['time'] },
      source: { own: true, from: ['S4 §3.2.3', 'S4 §4'] },
    },
    {
      text: 'Vraag leerlingen wat er beter ging toen thuis en school samenwerkten.',
      tends: 'tree.fruits.learning',
      pupil: 'vertelt wat er beter ging',
      source: { own: true, from: ['S4 §3.2.3 q1', 'S4 §5', 'S0 #5 k3'] },
    },
  ],
  belief: [
    {
      text: 'Spreek af wie zelf contact zoekt als het een tijd stil blijft.',
      tends: 'tree.strands.school',
      source: { own: true, from: ['S4 §3.2.4 q3', 'S4 §1'] },
    },
    {
      text: 'Schrijf samen in één zin waarom werken met {carers} bij jullie taak hoort.',
      tends: 'tree.roots.belief',
      source: { own: true, from: ['S4 §3.2.4 q1'] },
    },
    {
      text: 'Kies een contact dat stroef loopt, en verander eerst wat je zelf doet.',
      tends: 'tree.roots.belief',
      source: { own: true, from: ['S4 §3.2.4 q2', 'S2 #8.3'] },
    },
    {
      text: 'Vraag aan de leerlingenraad welke eerste stap de school naar thuis kan zetten.',
      tends: 'tree.strands.pupil',
      pupil: 'denkt mee in de leerlingenraad',
      source: { own: true, from: ['S4 §3.2.4 q3', 'S4 §5'] },
    },
  ],
  competence: [
    {
      text: 'Oefen een moeilijk gesprek eerst met een collega.',
      kinds: ['parent-talk'],
      tends: 'tree.branches.talking',
      source: { own: true, from: ['S4 §3.2.5 q4'] },
    },
    {
      text: 'Ga eens mee naar het oudercontact van een collega, als {carers} dat goed vinden.',
      kinds: ['parent-talk'],
      tends: 'tree.branches.talking',
      source: { own: true, from: ['S4 §3.2.5 q2', 'S1 #5'] },
    },
    {
      text: 'Leer samen hoe je met een tolk een gesprek voert.',
      tends: 'tree.bindings.communicating',
      source: { own: true, from: ['S4 §3.2.5 q2', 'S3 #4'] },
    },
    {
      text: 'Vraag leerlingen hoe moeilijk nieuws het best naar huis gaat.',
      tends: 'tree.strands.pupil',
      pupil: 'zegt hoe moeilijk nieuws het best komt',
      source: { own: true, from: ['S4 §3.2.5 q4', 'S4 §5'] },
    },
  ],
  behaviour: [
    {
      text: 'Bied aan het begin van het jaar een huisbezoek aan, voor wie dat wil.',
      tends: 'tree.roots.knowing',
      also: { school: ['knowledge'] },
      source: { own: true, from: ['S4 §3.2.6 q2'] },
    },
    {
      text: 'Laat een paar {carers} een brief nalezen voor die vertrekt.',
      tends: 'tree.bindings.communicating',
      source: { own: true, from: ['S4 §3.2.6 q1'] },
    },
    {
      text: 'Plan dit jaar een openklas, een koffie én gesprekken onder vier ogen.',
      kinds: ['open-class', 'school-gate', 'parent-talk'],
      tends: 'tree.mains.school',
      source: { own: true, from: ['S4 §3.2.6 q3', 'S4 §4'] },
    },
    {
      text: 'Laat de leerling meepraten op het oudercontact.',
      kinds: ['parent-talk'],
      tends: 'tree.strands.pupil',
      pupil: 'praat mee op het oudercontact',
      source: { own: true, from: ['S4 §3.2.6', 'S4 §5'] },
    },
  ],
  time: [
    {
      text: 'Zet elke week een vast uur voor {carers} in de kalender.',
      tends: 'tree.mains.school',
      source: { own: true, from: ['S4 §3.2.7 q1'] },
    },
    {
      text: 'Verdeel het werk zo dat ’s morgens altijd iemand tijd heeft voor een babbel.',
      kinds: ['school-gate'],
      tends: 'tree.roots.openness',
      source: { own: true, from: ['S4 §3.2.7 q1', 'S4 §3.2.6 q2'] },
    },
    {
      text: 'Spreid de oudercontacten over meer dagen, zodat elk gesprek langer mag duren.',
      kinds: ['parent-talk'],
      tends: 'tree.branches.talking',
      source: { own: true, from: ['S4 §3.2.7 q1'] },
    },
    {
      text: 'Laat leerlingen hun klas tonen, dan is er meer tijd voor een babbel.',
      kinds: ['open-class'],
      tends: 'tree.mains.school',
      pupil: 'toont de klas',
      source: { own: true, from: ['S4 §3.2.7 q1', 'S4 §5'] },
    },
  ],
});
