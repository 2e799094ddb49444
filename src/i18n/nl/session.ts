/** Dutch messages of `<reflection-session>`. */

export const sessionMessages = {
  'session.empty':
    'Hier komen vragen en beelden over {carers} en school. Ze delen hun antwoorden met elkaar.',
  'session.title': 'Reflectie {round}',
  'session.by': 'ingevuld door {raters}',
  'session.savedTab': 'Bewaard in dit tabblad om {time} uur',
  'session.savedTabOn': 'Bewaard in dit tabblad op {date}',
  'session.saved': 'Bewaard om {time} uur',
  'session.savedOn': 'Bewaard op {date}',
  'session.willSave': 'Wat jullie invullen, blijft in dit tabblad',
  'session.keepsNone': 'Wordt niet bewaard. Maak zelf een bestand',
  'session.actions': 'Reflectie bewaren en openen',
  'session.save': 'Bewaar als bestand',
  'session.open': 'Open',
  'session.print': 'Druk af',
  'session.wipe': 'Wis',
  'session.more': 'Meer knoppen',
  'session.cancel': 'Annuleer',
  'session.close': 'Sluit',
  'session.fileSaved': 'Het bestand {name} komt bij je downloads.',
  'session.fileBlocked':
    'Hier kan geen bestand gemaakt worden. Kopieer de tekst en bewaar die zelf.',
  'session.showText': 'Geen bestand gekregen? Toon de tekst',
  'session.fileText': 'De tekst van het bestand',
  'session.opened': 'Het bestand is open.',
  'session.refused': 'Dit bestand kunnen we niet openen.',
  'session.refusedAt': 'Er klopt iets niet bij:',
  'session.refusedJson': 'Het is geen bestand van een reflectie.',
  'session.refusedSize': 'Het is groter dan 10 MB.',
  'session.stays': 'Wat er stond, staat er nog.',
  'session.replaceTitle': 'Dit bestand openen?',
  'session.replaceText':
    'Wat nu op het scherm staat, gaat dan weg. Bewaar het eerst als je het nog nodig hebt.',
  'session.replace': 'Open het bestand',
  'session.wipeTitle': 'Wat willen jullie wissen?',
  'session.wipeText': 'Wat gewist is, komt niet terug. Bewaar het eerst als je het nog nodig hebt.',
  'session.wipeThis': 'Wis deze reflectie',
  'session.wipeAll': 'Wis alles in deze browser',
  'session.wipeAllHint': '‘Alles’ wist ook elke andere reflectie op deze website.',
  'session.wiped': 'De reflectie is gewist.',
  'session.wipedAll': 'Alles is gewist.',
  'session.problem': 'Bewaren lukt niet.',
  'session.problem.blocked': 'Je antwoorden staan nog op dit scherm. Maak er een bestand van.',
  'session.problem.full':
    'Er is geen plaats meer. Je antwoorden staan nog op dit scherm. Maak er een bestand van.',
  'session.problem.garbage':
    'Wat hier bewaard was, kunnen we niet lezen. We laten het staan. Wat je nu invult, staat alleen op dit scherm.',
  'session.problem.newer':
    'Dit is met een nieuwere versie gemaakt. Je kan het lezen. Wat je wijzigt, staat alleen op dit scherm.',
  'session.printNothing': 'Er is nog niets om af te drukken.',
  'session.printBlocked': 'Afdrukken lukt hier niet. Open deze pagina in een eigen venster.',
} as const;
