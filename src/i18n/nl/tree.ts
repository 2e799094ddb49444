/** Dutch messages of `<betrokkenheidsboom-tree>`. */
import { closingMessages } from './closing.ts';
import { paperMessages } from './paper.ts';

export const treeMessages = {
  ...closingMessages,
  'form.noteHint': paperMessages['form.noteHint'],
  'paper.round': paperMessages['paper.round'],
  'tree.title': 'Onze boom',
  'tree.seen': 'Partnerschap met {carers}, zoals {rater} het zag op {date}',
  'tree.seenUnnamed':
    'Partnerschap met {carers}, zoals het er op {date} uitzag. Er staat niet bij wie invulde.',
  'tree.seenBy': 'Partnerschap met {carers}, zoals {rater} het ziet',
  'tree.seenByNobody': 'Partnerschap met {carers}. Er staat niet bij wie invulde.',
  'tree.about': 'Partnerschap met {carers}',
  'tree.empty':
    'Deze boom toont jullie partnerschap met {carers}: begin bij de wortels en hang dan bladeren aan de takken.',
  'tree.emptyShown':
    'Hier groeit een boom: wat {carers} en school samen draagt, wat ze doen en waar dat heen gaat.',
  'tree.views': 'Weergave',
  'tree.view.both': 'Beeld en lijst',
  'tree.view.picture': 'Beeld',
  'tree.view.list': 'Lijst',
  'tree.ownModel': 'Eigen indeling van wie deze boom maakte, niet de officiële Betrokkenheidsboom®',
  'tree.key': 'Wat de tekens zeggen',

  // The list
  'tree.list': 'De boom als lijst',
  'tree.part.care': 'Zorg',
  'tree.part.rings': 'Eerdere bomen',
  'tree.ringsBefore': 'eerder getekend',
  'tree.part.gone': 'Niet meer in deze boom',
  'tree.noState': 'niet ingevuld',
  'tree.cares': 'zorgt voor {name}',
  'tree.touched': 'raakt aan {dimension}',

  // The panel
  'tree.panel': 'Aanpassen',
  'tree.close': 'Sluit',
  'tree.chooseFirst': 'Kies in de lijst of in het beeld wat je wil aanpassen.',
  'tree.chooseBranch': 'Kies een tak of een streng van de stam. Daar hang je bladeren aan.',
  'tree.states': 'Hoe staan de wortels ervoor?',
  'tree.state': 'Hoe staat deze wortel ervoor?',
  'tree.clear': 'Wis antwoord',
  'tree.clearOf': 'Wis antwoord bij {name}',
  'tree.required': 'Kies bij elke wortel hoe die ervoor staat.',
  'tree.missing': 'Kies hier nog een antwoord. ‘Weten we niet’ mag ook.',
  'tree.newLeaf': 'Hang een blad',
  'tree.leafText': 'Wat zien jullie?',
  'tree.kind': 'Wat voor blad is het?',
  'tree.more': 'Meer over dit blad',
  'tree.dimension': 'Dimensie',
  'tree.noDimension': 'Geen dimensie',
  'tree.who': 'Van wie is dit vooral?',
  'tree.nobody': 'Niet gezegd',
  'tree.hang': 'Hang op',
  'tree.ideas': 'Ideeën',
  'tree.ideasHint': 'Kies er een en maak er jullie eigen woorden van.',
  'tree.leaf': 'Blad',
  'tree.move': 'Verplaats naar…',
  'tree.remove': 'Verwijder',
  'tree.removed': 'Blad verwijderd.',
  'tree.undo': 'Zet terug',
  'tree.restored': 'Blad teruggezet.',
  'tree.hung': 'Blad opgehangen: {text}',
  'tree.moved': 'Blad verplaatst naar {name}.',
  'tree.lines': 'Schrijf elke regel apart.',
  'tree.keys':
    'Met het toetsenbord: pijlen om te lopen, Enter om aan te passen, Escape om terug te gaan.',
  'tree.light': 'Laat oplichten wat hoort bij',
  'tree.lightNone': 'geen dimensie',

  // Files and paper
  'tree.picture': 'Tekening van de boom. Alles staat ook in de lijst.',
  'tree.saveSvg': 'Bewaar als tekening (SVG)',
  'tree.savePng': 'Bewaar als foto (PNG)',
  'tree.fileName': 'onze-boom',
  'tree.print': 'Druk af',
} as const;
