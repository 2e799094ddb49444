/** What the types of Preact let pass and what they refuse; never run. */
import type { Dimension, DimensionRadar } from 'betrokken';
import { createRef, type JSX } from 'preact';
import { nothingLost, type LostTags, type OurTag } from '../shared/lost.ts';
import { first, items, model } from '../shared/reflection.ts';

const take = <T,>(_value: T): void => undefined;

/** What every framework of JSX lets pass. */
export const right = [
  <dimension-radar
    key="all"
    about="school"
    by="de oudergroep"
    view="dots"
    scale={4}
    editable
    heading-level={3}
    series={first}
    class="mine"
    className="mine"
    id="radar"
    lang="nl"
    hidden={false}
    data-test="radar"
    aria-label="Ons beeld"
    onrecord-change={({ record, currentTarget }) => {
      take<'parents' | 'school'>(record.about);
      take<string>(currentTarget.view);
    }}
    ondimension-select={({ dimension }) => take<Dimension>(dimension)}
    onClick={(event) => take(event.currentTarget)}
  />,
  <checklist-card key="card" checklist="signs-children" moment="after" items={items} />,
  <betrokkenheidsboom-tree key="tree" view="picture" model={model} />,
  <dimension-form key="form" layout="page" unit="team" carer="guardian" />,
  <team-dialogue key="dialogue" step="talk" group="parents" least={5} />,
  <action-plan key="plan" looks={[{ about: 'parents', scores: '3,4,?,2,5,3,1' }]} />,
  <reflection-session key="session" keep="none" submit-url="/ontvang">
    <dimension-overview about="parents" />
  </reflection-session>,
];

/** What they refuse. */
export const wrong = [
  // @ts-expect-error there is no such view
  <dimension-radar key="view" view="pie" />,
  // @ts-expect-error nor such a direction
  <dimension-form key="about" about="pupils" />,
  // @ts-expect-error series are objects with scores
  <dimension-radar key="series" series={[{ label: 'Ouders' }]} />,
  // @ts-expect-error items are texts, or objects with one
  <checklist-card key="items" items={[{ id: 'tea' }]} />,
  // @ts-expect-error there is no such part of a tree
  <betrokkenheidsboom-tree key="model" model={{ leaves: ['Voorlezen'] }} />,
  // @ts-expect-error a switch is on or off
  <dimension-radar key="editable" editable="yes" />,
  // @ts-expect-error the record of a card has no ratings
  <checklist-card key="event" onrecord-change={({ record }) => record.ratings} />,
  // @ts-expect-error nothing is kept in a cloud
  <reflection-session key="keep" keep="cloud" />,
];

const ref = createRef<DimensionRadar>();
/** As on any tag of Preact. */
export const own = (
  <dimension-radar
    ref={ref}
    style={{ color: 'teal' }}
    dangerouslySetInnerHTML={{ __html: '' }}
    onInput={(event) => take<DimensionRadar>(event.currentTarget)}
    onChange={(event) => take<DimensionRadar>(event.currentTarget)}
  >
    <table />
  </dimension-radar>
);
// @ts-expect-error the ref of a radar holds no card
export const wrongRef = <checklist-card ref={ref} />;

type Ours = Pick<JSX.IntrinsicElements, keyof JSX.IntrinsicElements & OurTag>;
nothingLost<LostTags<Ours, 'inlist' | 'key'>>();
