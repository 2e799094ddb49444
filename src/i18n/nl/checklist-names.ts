/** Dutch words for what a checklist is, where it is told of beside other answers. */

export const checklistNameMessages = {
  'checklist.moments': 'Vooraf of achteraf',
  'checklist.in.before': 'vooraf',
  'checklist.in.after': 'achteraf',
  'checklist.own': 'Eigen lijst',
} as const;
