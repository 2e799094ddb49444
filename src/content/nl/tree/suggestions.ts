/**
 * Leaves that a team may hang, by the branch or strand on which they would hang
 * (S0, S1, S2, S4). Each is an idea to make one's own, never a list to tick off.
 */
import { treeSuggestionsAt } from '../../with-ids.ts';

export const treeSuggestions = treeSuggestionsAt({
  'tree.strands.parents': [
    {
      who: 'parents',
      text: '{Carers} horen er echt bij',
      source: { seed: 'S0', passage: '#5 o1' },
    },
    {
      who: 'parents',
      text: '{Carers} werken met ons samen',
      source: { seed: 'S0', passage: '#5 o3' },
    },
    {
      who: 'parents',
      text: '{Carers} van een klas kennen elkaar',
      source: { seed: 'S0', passage: '#5 o4' },
    },
    {
      who: 'parents',
      text: '{Carers} delen ook hun zorgen',
      source: { seed: 'S2', passage: '#3' },
    },
  ],
  'tree.strands.pupil': [
    {
      who: 'pupil',
      text: 'Kinderen merken respect, over en weer',
      source: { seed: 'S0', passage: '#5 k2' },
    },
    {
      who: 'pupil',
      text: 'Samenwerken helpt het kind vooruit',
      source: { seed: 'S0', passage: '#5 k3' },
    },
    { who: 'pupil', text: 'De leerling praat zelf mee', source: { seed: 'S4', passage: '§5' } },
    {
      who: 'pupil',
      text: 'Klasgesprek over thuis en school',
      source: { seed: 'S4', passage: '§5' },
    },
    { who: 'pupil', text: 'De leerlingenraad denkt mee', source: { seed: 'S4', passage: '§5' } },
  ],
  'tree.strands.school': [
    {
      who: 'school',
      text: 'Leerkrachten leven mee met {carers}',
      source: { seed: 'S0', passage: '#5 l1' },
    },
    {
      who: 'school',
      text: 'Leerkrachten en {carers} trekken samen op',
      source: { seed: 'S0', passage: '#5 l3' },
    },
    {
      who: 'school',
      text: 'De school zegt wat ze verwacht',
      source: { seed: 'S2', passage: '#3' },
    },
  ],
  'tree.branches.parenting': [
    { text: 'Thuis vragen hoe de dag was', source: { seed: 'S2', passage: '#5' } },
    { text: 'Thuis veel verwachten van het kind', source: { seed: 'S2', passage: '#5' } },
    { text: 'Leren bij koken of boodschappen doen', source: { seed: 'S2', passage: '#5' } },
    { text: 'Thuis valt er veel te ontdekken', source: { seed: 'S3', passage: '#6' } },
    { who: 'pupil', text: 'Het kind voelt interesse', source: { seed: 'S0', passage: '#5 k1' } },
    { text: 'Vaste momenten voor schoolwerk', source: { seed: 'S1', passage: '#7.2' } },
    { text: 'Een rustige plek om te werken', source: { seed: 'S4', passage: '§1' } },
    { text: 'Scherm uit tijdens een taak', source: { seed: 'S1', passage: '#7.2' } },
    { text: 'Samen een boek lezen', source: { seed: 'S1', passage: '#8.2' } },
    { text: 'Een verteltas voor thuis', source: { seed: 'S4', passage: '§1' } },
  ],
  'tree.branches.teaching': [
    { who: 'parents', text: 'Helpen bij een taak', source: { seed: 'S1', passage: '#7.1' } },
    { who: 'parents', text: 'Een taak nakijken', source: { seed: 'S1', passage: '#7.1' } },
    { who: 'parents', text: 'Iets nog eens uitleggen', source: { seed: 'S1', passage: '#7.1' } },
    {
      who: 'parents',
      text: 'Zorgen voor boeken en materiaal',
      source: { seed: 'S1', passage: '#7.1' },
    },
    { who: 'school', text: 'De school zegt wat ze vraagt', source: { seed: 'S4', passage: '§1' } },
    { who: 'school', text: 'De school legt uit waarom', source: { seed: 'S4', passage: '§1' } },
  ],
  'tree.branches.talking': [
    {
      who: 'parents',
      text: '{Carers} vragen hoe leren lukt',
      source: { seed: 'S0', passage: '#5 o2' },
    },
    {
      who: 'parents',
      text: '{Carers} denken mee over keuzes',
      source: { seed: 'S0', passage: '#5 o2' },
    },
    { text: 'Ervaringen over het kind delen', source: { seed: 'S4', passage: '§1' } },
    { text: 'Samen kijken wat kan', source: { seed: 'S4', passage: '§1' } },
    { text: 'Samen een studierichting zoeken', source: { seed: 'S4', passage: '§1' } },
    { text: 'Oudercontact waarin beiden praten', source: { seed: 'S2', passage: '#4.2' } },
    { who: 'school', text: 'Ook bellen met goed nieuws', source: { seed: 'S4', passage: '§5' } },
    { who: 'school', text: 'Vragen hoe thuis kan helpen', source: { seed: 'S4', passage: '§5' } },
  ],
  'tree.branches.helping': [
    { who: 'parents', text: '{Carers} helpen mee', source: { seed: 'S0', passage: '#5 o5' } },
    {
      who: 'school',
      text: 'Leerkrachten geven {carers} een plaats',
      source: { seed: 'S0', passage: '#5 l2' },
    },
    {
      who: 'school',
      text: 'Leerkrachten laten {carers} meehelpen',
      source: { seed: 'S0', passage: '#5 l4' },
    },
    {
      who: 'pupil',
      text: 'Kinderen winnen als {carers} meedoen',
      source: { seed: 'S0', passage: '#5 k4' },
    },
    {
      who: 'parents',
      text: '{Carers} lezen voor in de klas',
      source: { seed: 'S4', passage: '§1' },
    },
    {
      who: 'parents',
      text: 'Een handje op het schoolfeest',
      source: { seed: 'S4', passage: '§1' },
    },
    { who: 'parents', text: 'Samen klussen op school', source: { seed: 'S4', passage: '§1' } },
  ],
  'tree.branches.deciding': [
    { text: 'De ouderraad denkt mee', source: { seed: 'S1', passage: '#3.4' } },
    {
      who: 'school',
      text: 'Inspraak staat open voor iedereen',
      source: { seed: 'S4', passage: '§1' },
    },
    {
      who: 'school',
      text: 'Een groep {carers} geeft raad',
      source: { seed: 'S1', passage: '#6.3' },
    },
  ],
});
