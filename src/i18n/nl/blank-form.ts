/** Dutch messages of the empty form on paper. */
import { paperMessages } from './paper.ts';

export const blankFormMessages = {
  ...paperMessages,
  'paper.blank': 'Leeg formulier',
  'paper.by': 'Wie vult in? (je rol, geen naam)',
  'paper.cautions': 'Om te onthouden',
  'paper.keys':
    'Om in te typen: 1 tot {scale}, ? ({unknown}), x ({notApplicable}), ~ of z ({undisclosed}). Enter gaat verder, Backspace terug.',
} as const;
