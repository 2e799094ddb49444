/** Dutch messages of a rating choice, shared by form and radar. */
export const ratingMessages = {
  'rating.clear': 'Wis antwoord',
  'rating.clearOf': 'Wis antwoord bij {name}',
  'rating.required': 'Kies een antwoord. ‘Weten we niet’ mag ook.',
} as const;
