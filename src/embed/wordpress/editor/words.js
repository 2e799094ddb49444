/**
 * The words of our blocks in the editor, and the choices that they offer. All of
 * them can be translated; see the text domain `betrokken`.
 */
(function (wp) {
  const { __ } = wp.i18n;

  const option = (value, label) => ({ value, label });

  const raters = [
    option('', __('Kies of laat leeg', 'betrokken')),
    option('team', __('het schoolteam', 'betrokken')),
    option('teacher', __('een leerkracht', 'betrokken')),
    option('head', __('de directie', 'betrokken')),
    option('childcare', __('een kinderverzorger', 'betrokken')),
    option('policy', __('een beleidsondersteuner', 'betrokken')),
    option('educator', __('een opvoeder', 'betrokken')),
    option('bridge-figure', __('een brugfiguur', 'betrokken')),
    option('parent', __('een ouder', 'betrokken')),
    option('pupil', __('een leerling', 'betrokken')),
  ];

  const choices = {
    by: raters,
    radarView: [
      option('radar', __('Radar', 'betrokken')),
      option('dots', __('Punten op een lijn', 'betrokken')),
      option('table', __('Tabel', 'betrokken')),
    ],
    treeView: [
      option('both', __('Tekening en lijst', 'betrokken')),
      option('picture', __('Tekening', 'betrokken')),
      option('list', __('Lijst', 'betrokken')),
    ],
    about: [
      option('parents', __('Hoe ouders betrokken zijn', 'betrokken')),
      option('school', __('Hoe de school betrokken is', 'betrokken')),
    ],
    group: [
      option('team', __('Van het team', 'betrokken')),
      option('parents', __('Van ouders', 'betrokken')),
    ],
    scale: ['3', '4', '5', '6'].map((steps) => option(steps, steps)),
    moment: [
      option('before', __('Vooraf', 'betrokken')),
      option('after', __('Achteraf', 'betrokken')),
    ],
    checklist: [
      option('parents', __('Komen ouders dichter bij de school?', 'betrokken')),
      option('school', __('Komt de school dichter bij de ouders?', 'betrokken')),
      option('communication', __('Hoe we met ouders praten', 'betrokken')),
      option('signs-parents', __('Wat je merkt bij ouders', 'betrokken')),
      option('signs-teachers', __('Wat je merkt bij leerkrachten', 'betrokken')),
      option('signs-children', __('Wat je merkt bij kinderen', 'betrokken')),
      option('attitudes', __('Houdingen', 'betrokken')),
      option('tips', __('Tips', 'betrokken')),
    ],
    keep: [
      option('device', __('Wie invult, mag het op het toestel bewaren', 'betrokken')),
      option('tab', __('Tot het tabblad dichtgaat', 'betrokken')),
      option('none', __('Niet: alleen op het scherm', 'betrokken')),
    ],
    carer: [
      option('', __('ouder', 'betrokken')),
      option('grandparent', __('grootouder', 'betrokken')),
      option('guardian', __('voogd', 'betrokken')),
      option('foster-parent', __('pleegouder', 'betrokken')),
      option('step-parent', __('plusouder', 'betrokken')),
      option('caregiver', __('verzorger', 'betrokken')),
      option('educator', __('opvoeder', 'betrokken')),
      option('family', __('familie', 'betrokken')),
    ],
  };

  const labels = {
    panel: __('Instellingen', 'betrokken'),
    about: __('Waarover praten jullie?', 'betrokken'),
    group: __('Wiens antwoorden?', 'betrokken'),
    groupHelp: __('Die van minder dan vijf ouders toont het blok niet apart.', 'betrokken'),
    by: __('Wie vulde in?', 'betrokken'),
    byList: __('Wie vult in?', 'betrokken'),
    label: __('Titel', 'betrokken'),
    view: __('Wat eerst te zien is', 'betrokken'),
    scale: __('Hoogste cijfer', 'betrokken'),
    controls: __('Toon de knoppen', 'betrokken'),
    controlsHelp: __('Lezers kiezen dan zelf het beeld en bewaren de tekening.', 'betrokken'),
    editable: __('Lezers mogen aanvullen', 'betrokken'),
    editableHelp: __('Wat zij doen, blijft in hun eigen browser.', 'betrokken'),
    checklist: __('Welke vragen?', 'betrokken'),
    moment: __('Wanneer eerst?', 'betrokken'),
    activity: __('Naam van de activiteit', 'betrokken'),
    activityHelp: __('Laat je dit leeg, dan is er een veld voor.', 'betrokken'),
    name: __('Naam van de reflectie', 'betrokken'),
    nameHelp: __('Onder deze naam blijven de antwoorden bewaard.', 'betrokken'),
    keep: __('Hoelang blijven de antwoorden?', 'betrokken'),
    carer: __('Woord voor ouder', 'betrokken'),
  };

  const notes = {
    radar: __('Vul de tabel in: een cijfer, of ‘weten we niet’. Zij is de inhoud.', 'betrokken'),
    checklist: __('Schrijf een titel en een lijst met vragen. Zij zijn de inhoud.', 'betrokken'),
    tree: __(
      'Schrijf een lijst met lijstjes: wortels, stam, takken, vruchten. Zij is de inhoud.',
      'betrokken',
    ),
    limits: __('Een gespreksinstrument, geen meetinstrument.', 'betrokken'),
    page: __(
      'Hier komt de hele reflectie: vragen over ouders en over de school, het beeld, checklists en de boom. Bekijk de pagina om ze te zien.',
      'betrokken',
    ),
  };

  const variations = {
    ownList: __('Checklist: eigen vragen', 'betrokken'),
    ourList: __('Checklist: onze vragen', 'betrokken'),
    ownTree: __('Boom: eigen lijst', 'betrokken'),
    ourTree: __('Boom: samen aan te vullen', 'betrokken'),
  };

  const starts = {
    dimension: __('Dimensie', 'betrokken'),
    parents: __('Ouders', 'betrokken'),
    school: __('School', 'betrokken'),
    dimensions: [
      __('Kennis', 'betrokken'),
      __('Emotioneel', 'betrokken'),
      __('Rationeel', 'betrokken'),
      __('Overtuiging', 'betrokken'),
      __('Competentie', 'betrokken'),
      __('Gedrag', 'betrokken'),
      __('Tijd', 'betrokken'),
    ],
    listTitle: __('Titel van je lijst', 'betrokken'),
    question: __('Schrijf hier een vraag', 'betrokken'),
    treeTitle: __('Naam van je boom', 'betrokken'),
    parts: [
      __('Wortels', 'betrokken'),
      __('Stam', 'betrokken'),
      __('Takken', 'betrokken'),
      __('Vruchten', 'betrokken'),
    ],
    item: __('Schrijf hier iets', 'betrokken'),
  };

  wp.betrokken = { choices, labels, notes, starts, variations };
})(window.wp);
