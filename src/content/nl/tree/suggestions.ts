/**
 * Leaves that a team may hang, by the branch or strand on which they would hang
 * (S0, S1, S2, S4). Each is an idea to make one's own, never a list to tick off.
 */
import type { Source } from '../../content-item.ts';
import { treeSuggestionsAt } from '../../with-ids.ts';

/** A suggestion without its id: what a passage of a source comes to in a few words. */
function leaf(text: string, seed: 'S0' | 'S1' | 'S2' | 'S3' | 'S4', passage: string) {
  const source: Source = { seed, passage };
  return { text, source };
}

export const treeSuggestions = treeSuggestionsAt({
  'tree.strands.parents': [
    { who: 'parents', ...leaf('{Carers} horen er echt bij', 'S0', '#5 o1') },
    { who: 'parents', ...leaf('{Carers} werken met ons samen', 'S0', '#5 o3') },
    { who: 'parents', ...leaf('{Carers} van een klas kennen elkaar', 'S0', '#5 o4') },
    { who: 'parents', ...leaf('{Carers} delen ook hun zorgen', 'S2', '#3') },
  ],
  'tree.strands.pupil': [
    { who: 'pupil', ...leaf('Kinderen merken respect, over en weer', 'S0', '#5 k2') },
    { who: 'pupil', ...leaf('Samenwerken helpt het kind vooruit', 'S0', '#5 k3') },
    { who: 'pupil', ...leaf('De leerling praat zelf mee', 'S4', '§5') },
    { who: 'pupil', ...leaf('Klasgesprek over thuis en school', 'S4', '§5') },
    { who: 'pupil', ...leaf('De leerlingenraad denkt mee', 'S4', '§5') },
  ],
  'tree.strands.school': [
    { who: 'school', ...leaf('Leerkrachten leven mee met {carers}', 'S0', '#5 l1') },
    { who: 'school', ...leaf('Leerkrachten en {carers} trekken samen op', 'S0', '#5 l3') },
    { who: 'school', ...leaf('De school zegt wat ze verwacht', 'S2', '#3') },
  ],
  'tree.branches.parenting': [
    leaf('Thuis vragen hoe de dag was', 'S2', '#5'),
    leaf('Thuis veel verwachten van het kind', 'S2', '#5'),
    leaf('Leren bij koken of boodschappen doen', 'S2', '#5'),
    leaf('Thuis valt er veel te ontdekken', 'S3', '#6'),
    { who: 'pupil', ...leaf('Het kind voelt interesse', 'S0', '#5 k1') },
    leaf('Vaste momenten voor schoolwerk', 'S1', '#7.2'),
    leaf('Een rustige plek om te werken', 'S4', '§1'),
    leaf('Scherm uit tijdens een taak', 'S1', '#7.2'),
    leaf('Samen een boek lezen', 'S1', '#8.2'),
    leaf('Een verteltas voor thuis', 'S4', '§1'),
  ],
  'tree.branches.teaching': [
    { who: 'parents', ...leaf('Helpen bij een taak', 'S1', '#7.1') },
    { who: 'parents', ...leaf('Een taak nakijken', 'S1', '#7.1') },
    { who: 'parents', ...leaf('Iets nog eens uitleggen', 'S1', '#7.1') },
    { who: 'parents', ...leaf('Zorgen voor boeken en materiaal', 'S1', '#7.1') },
    { who: 'school', ...leaf('De school zegt wat ze vraagt', 'S4', '§1') },
    { who: 'school', ...leaf('De school legt uit waarom', 'S4', '§1') },
  ],
  'tree.branches.talking': [
    { who: 'parents', ...leaf('{Carers} vragen hoe leren lukt', 'S0', '#5 o2') },
    { who: 'parents', ...leaf('{Carers} denken mee over keuzes', 'S0', '#5 o2') },
    leaf('Ervaringen over het kind delen', 'S4', '§1'),
    leaf('Samen kijken wat kan', 'S4', '§1'),
    leaf('Samen een studierichting zoeken', 'S4', '§1'),
    leaf('Oudercontact waarin beiden praten', 'S2', '#4.2'),
    { who: 'school', ...leaf('Ook bellen met goed nieuws', 'S4', '§5') },
    { who: 'school', ...leaf('Vragen hoe thuis kan helpen', 'S4', '§5') },
  ],
  'tree.branches.helping': [
    { who: 'parents', ...leaf('{Carers} helpen mee', 'S0', '#5 o5') },
    { who: 'school', ...leaf('Leerkrachten geven {carers} een plaats', 'S0', '#5 l2') },
    { who: 'school', ...leaf('Leerkrachten laten {carers} meehelpen', 'S0', '#5 l4') },
    { who: 'pupil', ...leaf('Kinderen winnen als {carers} meedoen', 'S0', '#5 k4') },
    { who: 'parents', ...leaf('{Carers} lezen voor in de klas', 'S4', '§1') },
    { who: 'parents', ...leaf('Een handje op het schoolfeest', 'S4', '§1') },
    { who: 'parents', ...leaf('Samen klussen op school', 'S4', '§1') },
  ],
  'tree.branches.deciding': [
    leaf('De ouderraad denkt mee', 'S1', '#3.4'),
    { who: 'school', ...leaf('Inspraak staat open voor iedereen', 'S4', '§1') },
    { who: 'school', ...leaf('Een groep {carers} geeft raad', 'S1', '#6.3') },
  ],
});
