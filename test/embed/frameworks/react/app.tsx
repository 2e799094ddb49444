import { useState, type SubmitEvent } from 'react';
import { first, items, model, posted, second } from '../shared/reflection.ts';

export function App() {
  const [series, setSeries] = useState(first);
  const [isShown, setIsShown] = useState(true);
  const [lines, setLines] = useState<readonly string[]>([]);
  const say = (line: string) => setLines((said) => [...said, line]);

  const handleSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    say(posted(event.currentTarget));
  };

  return (
    <form onSubmit={handleSubmit}>
      {isShown && (
        <>
          <dimension-radar
            id="object"
            name="beeld"
            editable
            series={series}
            ondimension-select={(event) => say(`dimension-select ${event.dimension}`)}
            onrecord-change={(event) => say(`record-change ${event.record.about}`)}
          />
          <dimension-radar id="text" view="table" series={JSON.stringify(series)} />
          <checklist-card
            name="kaart"
            heading-level={3}
            ref={(card) => {
              if (card) card.items = items;
            }}
            onInput={() => say('input')}
            onChange={() => say('change')}
            onrecord-change={(event) =>
              say(`record-change ${Object.values(event.record.answers).join()}`)
            }
          />
          <betrokkenheidsboom-tree
            name="boom"
            editable
            ref={(tree) => {
              if (tree) tree.model = model;
            }}
            onrecord-change={(event) => say(`record-change ${event.currentTarget.localName}`)}
          />
        </>
      )}
      <button type="button" id="change" onClick={() => setSeries(second)}>
        Andere cijfers
      </button>
      <button type="button" id="toggle" onClick={() => setIsShown(!isShown)}>
        Toon of verberg
      </button>
      <button id="send">Verstuur</button>
      <output>{lines.join('\n')}</output>
    </form>
  );
}
