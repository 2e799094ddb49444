/**
 * The Dutch words of the embed pages, by tag and for all. The build writes them
 * into the HTML; no script holds them.
 */
import type { EmbedTag } from '../address.ts';

/** What one page says of itself. */
export interface PageText {
  readonly title: string;
  /** One sentence for search engines and previews. */
  readonly description: string;
  /** What the page would show, as it goes on after 'Hier hoort '. */
  readonly what: string;
  /** In which frame others show it first, in CSS px. */
  readonly width: number;
  readonly height: number;
}

export const pageTexts: Readonly<Record<EmbedTag, PageText>> = {
  'dimension-radar': {
    title: 'Beeld van de zeven dimensies',
    description:
      'Zeven dimensies van ouderbetrokkenheid in één beeld, met een tabel en in woorden.',
    what: 'een beeld van ouderbetrokkenheid in zeven dimensies',
    width: 640,
    height: 900,
  },
  'dimension-form': {
    title: 'Kijken in zeven stappen',
    description:
      'Een team kijkt in zeven stappen naar de betrokkenheid van ouders of van de school.',
    what: 'een vragenlijst in zeven stappen over ouders of school',
    width: 640,
    height: 800,
  },
  'dimension-overview': {
    title: 'Overzicht van de zeven dimensies',
    description: 'Alle vragen bij de zeven dimensies in één tabel, over ouders en over de school.',
    what: 'een tabel met alle vragen over ouders en school',
    width: 800,
    height: 1200,
  },
  'checklist-card': {
    title: 'Checklist bij een activiteit',
    description: 'Zeven vragen om vooraf en achteraf naast een activiteit met ouders te leggen.',
    what: 'een lijst met zeven vragen bij een activiteit',
    width: 640,
    height: 900,
  },
  'betrokkenheidsboom-tree': {
    title: 'Boom van ouders en school',
    description:
      'Het partnerschap van ouders en school als boom: wortels, takken, bladeren, vruchten.',
    what: 'een boom die toont hoe ouders en school samenwerken',
    width: 800,
    height: 1200,
  },
  'team-dialogue': {
    title: 'Gesprek over wat jullie zien',
    description:
      'Collega’s vullen elk in stilte in, zien waar ze anders kijken, praten erover en spreken iets af.',
    what: 'een gesprek in vier stappen voor collega’s die elk anders kijken',
    width: 800,
    height: 1000,
  },
  'action-plan': {
    title: 'Ouderplan',
    description:
      'Acties van een school naast de zeven dimensies: wat raakt het plan, en wat blijft liggen?',
    what: 'een plan met acties naast de zeven dimensies',
    width: 800,
    height: 1000,
  },
  'reflection-session': {
    title: 'Kijken naar ouders, en ook naar onszelf',
    description:
      'Een schoolteam kijkt in zeven stappen naar ouderbetrokkenheid, in beide richtingen.',
    what: 'een reflectie voor een schoolteam over ouders en school',
    width: 800,
    height: 1200,
  },
};

/** What every page says. */
export const commonTexts = {
  ownWindow: 'Open in een nieuw venster om af te drukken',
  notKept: 'Hier wordt niets bewaard. Sluit je deze pagina, dan zijn je antwoorden weg.',
  nothingKept: 'Hier wordt niets bewaard.',
  unreadable: 'De antwoorden in deze link kunnen we niet lezen. Vraag de link opnieuw.',
  notLoaded: 'Deze pagina kon niet helemaal laden. Probeer het later nog eens.',
  noScript: 'Hier hoort {what}. Daarvoor is JavaScript nodig, en dat staat hier uit.',
  noScriptAddress: 'Open de pagina in een eigen venster:',
  ownAddress: 'het adres van deze pagina',
  provider: 'betrokken',
} as const;
