/** Dutch messages of `<checklist-card>`. */
import { checklistNameMessages } from './checklist-names.ts';
import { checklistQuestionMessages } from './checklist-question.ts';
import { closingMessages } from './closing.ts';
import { paperMessages } from './paper.ts';

export const checklistMessages = {
  ...checklistNameMessages,
  ...checklistQuestionMessages,
  ...closingMessages,
  ...paperMessages,
  // The moments
  'checklist.before': 'Vooraf',
  'checklist.after': 'Achteraf',
  'checklist.both': 'Beide',
  'checklist.same': 'zelfde',

  // The activity
  'checklist.title': 'Welke activiteit?',
  'checklist.kind': 'Soort',
  'checklist.kindNone': 'Kies een soort',
  'checklist.date': paperMessages['paper.date'],
  'checklist.activities': 'Activiteiten in deze reflectie',
  'checklist.newActivity': 'Nieuwe activiteit',

  // The questions
  'checklist.question': 'vraag',
  'checklist.note': paperMessages['form.note'],
  'checklist.noteOf': 'Notitie bij vraag {n}',
  'checklist.filled': '{n} van {m} ingevuld',
  'checklist.required': 'Kies bij elke vraag een antwoord.',
  'checklist.keys': 'Van papier intypen: {keys}. Enter gaat verder, Backspace gaat terug.',
  'checklist.key': '{n} {word}',
  'checklist.touches': 'Wat raakt dit moment?',
  'checklist.print': 'Druk af',

  // Answers whose question changed or went
  'checklist.offered':
    'Hier stond eerst een andere vraag: “{question}” Jullie antwoord was: {answer}.',
  'checklist.adopt': 'Neem dit antwoord over',
  'checklist.stranded': 'Niet meer op deze lijst',
  'checklist.strandedText': 'Deze vragen zijn weg. Jullie antwoorden blijven bewaard.',

  // On paper
  'checklist.by': 'Ingevuld door (je rol, geen naam)',
} as const;
