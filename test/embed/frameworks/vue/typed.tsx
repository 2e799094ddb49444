/** What the types of Vue let pass in TSX and what they refuse; never run. */
import type { Dimension } from 'betrokken';
import { first, items } from '../shared/reflection.ts';

const take = <T,>(_value: T): void => undefined;

export const right = [
  <dimension-radar
    about="school"
    view="dots"
    heading-level={3}
    series={first}
    class="mine"
    onRecord-change={({ record, currentTarget }) => {
      take<'parents' | 'school'>(record.about);
      take<string>(currentTarget.view);
    }}
    onDimension-select={({ dimension }) => take<Dimension>(dimension)}
    onClick={(event) => take<MouseEvent>(event)}
  />,
  <checklist-card moment="after" items={items} />,
];

export const wrong = [
  // @ts-expect-error there is no such view
  <dimension-radar view="pie" />,
  // @ts-expect-error items are texts, or objects with one
  <checklist-card items={[{ id: 'tea' }]} />,
  // @ts-expect-error the record of a card has no ratings
  <checklist-card onRecord-change={({ record }) => record.ratings} />,
];
