/**
 * Ideas with which a school works at the involvement of parents, by the
 * dimension that each moves first: the strategies of S4 §4 made small enough to
 * do. All are steps of the school, in our own words, never a list to tick off.
 */
import { actionIdeas } from '../../with-ids.ts';

export const parentsIdeas = actionIdeas('parents', {
  knowledge: [
    {
      text: 'Vertel op de eerste schooldag aan de poort hoe een gewone dag verloopt.',
      kinds: ['school-gate'],
      tends: 'tree.roots.knowing',
      source: { own: true, from: ['S4 §4', 'S4 §3.1.1 q3'] },
    },
    {
      text: 'Zet de klas een halfuur open en laat leerlingen tonen wat ze leren.',
      kinds: ['open-class'],
      tends: 'tree.branches.talking',
      pupil: 'toont wat er in de klas geleerd wordt',
      source: { own: true, from: ['S4 §4', 'S4 §3.1.1 q3', 'S4 §5'] },
    },
    {
      text: 'Praat op een infomoment over huiswerk: wat vraagt de school, en waarom?',
      kinds: ['info-meeting'],
      tends: 'tree.branches.teaching',
      also: { parents: ['belief', 'competence'], school: ['knowledge'] },
      source: { own: true, from: ['S4 §4'], note: 'the worked example of S4, what it moves too' },
    },
    {
      text: 'Maak één blad met foto’s: wie helpt {carers} met welke vraag?',
      tends: 'tree.bindings.communicating',
      source: { own: true, from: ['S4 §4', 'S4 §3.1.1 q4'] },
    },
  ],
  emotional: [
    {
      text: 'Begroet {carers} aan de poort, liefst bij naam.',
      kinds: ['school-gate'],
      tends: 'tree.roots.openness',
      source: { own: true, from: ['S4 §4', 'S4 §3.1.2 q1', 'S4 §3.1.2 q3'] },
    },
    {
      text: 'Kies samen met de leerling goed nieuws, en bel ermee naar huis.',
      tends: 'tree.roots.trust',
      pupil: 'kiest mee het goede nieuws',
      source: { own: true, from: ['S4 §4', 'S4 §5', 'S4 §3.1.2 q5'] },
    },
    {
      text: 'Wandel met enkele {carers} van de poort tot de klas: waar voelen ze zich welkom?',
      tends: 'tree.roots.trust',
      also: { school: ['knowledge'] },
      source: { own: true, from: ['S4 §4', 'S4 §3.1.2 q1', 'S4 §3.2.1 q2'] },
    },
    {
      text: 'Laat leerlingen ‘welkom’ schrijven in alle talen die ze thuis spreken.',
      tends: 'tree.roots.equality',
      pupil: 'schrijft welkom in de taal van thuis',
      source: { own: true, from: ['S4 §4', 'S4 §3.1.2 q6', 'S3 #4'] },
    },
  ],
  rational: [
    {
      text: 'Laat de leerling op het oudercontact tonen wat er lukt met steun van thuis.',
      kinds: ['parent-talk'],
      tends: 'tree.branches.talking',
      pupil: 'toont wat er lukt',
      source: { own: true, from: ['S4 §4', 'S4 §3.1.3 q2', 'S4 §5'] },
    },
    {
      text: 'Zeg bij elke uitnodiging in één zin wat {carers} en kind eraan hebben.',
      tends: 'tree.weather.chances',
      source: { own: true, from: ['S4 §4', 'S4 §3.1.3 q4'] },
    },
    {
      text: 'Zorg voor opvang van broers en zussen tijdens een bijeenkomst.',
      kinds: ['parent-talk', 'info-meeting'],
      tends: 'tree.weather.hurdles',
      source: { own: true, from: ['S4 §4', 'S4 §3.1.3 q3'] },
    },
    {
      text: 'Bied het oudercontact ook per telefoon aan: dat bespaart een rit of verlof.',
      kinds: ['parent-talk'],
      tends: 'tree.weather.hurdles',
      source: { own: true, from: ['S4 §4', 'S4 §3.1.3 q3'] },
    },
  ],
  belief: [
    {
      text: 'Vraag {carers} wat thuis goed werkt voor dit kind, en probeer het in de klas.',
      kinds: ['parent-talk'],
      tends: 'tree.roots.equality',
      also: { school: ['knowledge'] },
      source: { own: true, from: ['S4 §4', 'S4 §3.1.4 q3', 'S3 #5'] },
    },
    {
      text: 'Vertel op een infomoment wat een gewone babbel over school thuis kan doen.',
      kinds: ['info-meeting'],
      tends: 'tree.branches.parenting',
      source: { own: true, from: ['S4 §4', 'S4 §3.1.4 q3', 'S2 #5'] },
    },
    {
      text: 'Laat leerlingen tijdens een openklas vertellen welke steun van thuis hen helpt.',
      kinds: ['open-class'],
      tends: 'tree.strands.pupil',
      pupil: 'vertelt welke steun helpt',
      source: { own: true, from: ['S4 §4', 'S4 §3.1.4 q2', 'S4 §5'] },
    },
    {
      text: 'Laat {carers} telkens weten wat je met hun idee of vraag deed.',
      tends: 'tree.branches.deciding',
      source: { own: true, from: ['S4 §4', 'S4 §3.1.2 q4', 'S4 §3.1.4 q1'] },
    },
  ],
  competence: [
    {
      text: 'Oefen op een infomoment samen hoe je de agenda leest en invult.',
      kinds: ['info-meeting'],
      tends: 'tree.branches.teaching',
      source: { own: true, from: ['S4 §4', 'S4 §3.1.5 q2'] },
    },
    {
      text: 'Geef vóór het oudercontact een kaartje mee met vragen die {carers} kunnen stellen.',
      kinds: ['parent-talk'],
      tends: 'tree.branches.talking',
      source: { own: true, from: ['S4 §4', 'S4 §3.1.5 q1'] },
    },
    {
      text: 'Geef een taak mee waarbij de leerling thuis zelf iets toont of uitlegt.',
      tends: 'tree.branches.teaching',
      pupil: 'legt thuis iets uit',
      source: { own: true, from: ['S4 §4', 'S4 §3.1.5', 'S1 #8.3', 'S4 §5'] },
    },
    {
      text: 'Vraag {carers} van oud-leerlingen om te vertellen over de stap naar het secundair.',
      kinds: ['info-meeting'],
      tends: 'tree.roots.belief',
      source: { own: true, from: ['S4 §4', 'S4 §3.1.5 q3'] },
    },
  ],
  behaviour: [
    {
      text: 'Verdeel het schoolfeest in kleine taken, ook voor wie liever van thuis uit helpt.',
      tends: 'tree.branches.helping',
      source: { own: true, from: ['S4 §4', 'S4 §1', 'S4 §3.1.6 q4'] },
    },
    {
      text: 'Vraag {carers} om in de klas voor te lezen, ook in de thuistaal.',
      kinds: ['open-class'],
      tends: 'tree.branches.helping',
      source: { own: true, from: ['S4 §4', 'S4 §1', 'S4 §3.1.6 q4'] },
    },
    {
      text: 'Laat de klas elke week een vraag bedenken voor een babbel thuis.',
      tends: 'tree.branches.parenting',
      pupil: 'bedenkt mee de vraag van de week',
      source: { own: true, from: ['S4 §4', 'S4 §3.1.6 q2', 'S2 #5', 'S4 §5'] },
    },
    {
      text: 'Vraag {carers} op welke manier ze graag meedoen, en begin daarmee.',
      tends: 'tree.bindings.cooperating',
      source: { own: true, from: ['S4 §4', 'S2 #6'] },
    },
  ],
  time: [
    {
      text: 'Laat {carers} het uur van het oudercontact kiezen, ook vroeg of laat.',
      kinds: ['parent-talk'],
      tends: 'tree.mains.school',
      source: { own: true, from: ['S4 §3.1.7 q1', 'S4 §4'] },
    },
    {
      text: 'Hou een infomoment kort, en zeg vooraf wanneer het eindigt.',
      kinds: ['info-meeting'],
      tends: 'tree.weather.hurdles',
      source: { own: true, from: ['S4 §3.1.7 q1', 'S4 §4'] },
    },
    {
      text: 'Geef in september alle data van het jaar mee.',
      tends: 'tree.weather.hurdles',
      source: { own: true, from: ['S4 §3.1.7 q1', 'S4 §3.1.3 q3'] },
    },
    {
      text: 'Laat leerlingen iets kiezen dat thuis in vijf minuten past, zoals samen lezen.',
      tends: 'tree.mains.home',
      pupil: 'kiest wat thuis in vijf minuten past',
      source: { own: true, from: ['S4 §3.1.7 q2', 'S1 #8.2', 'S4 §5'] },
    },
  ],
});
