/** What the types refuse; never run. */
export const wrong = [
  // @ts-expect-error there is no such view
  <dimension-radar key="view" view="pie" />,
  // @ts-expect-error series are objects with scores
  <dimension-radar key="series" series={[{ label: 'Ouders' }]} />,
  // @ts-expect-error the record of a card has no ratings
  <checklist-card key="event" onrecord-change={({ record }) => record.ratings} />,
];
