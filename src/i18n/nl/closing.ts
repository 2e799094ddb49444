/** Dutch messages of why nothing can be changed here: an old round, versions to choose from, a newer version. */

export const closingMessages = {
  'form.pastLead': 'Dit is een vorige ronde: {round}.',
  'form.past': 'Je kan ze lezen, niet veranderen.',
  'form.pastEmpty': 'In deze ronde werd hier niets ingevuld.',
  'form.versionsLead': 'Hiervan zijn {n} versies.',
  'form.versions':
    'Kies eerst in de balk van de reflectie welke blijft. Daarna kunnen jullie verder.',
  'form.newerLead': 'Dit is met een nieuwere versie gemaakt.',
  'form.newer': 'Je kan het lezen, niet veranderen.',
} as const;
