import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { DimensionSelectEvent, RecordChangeEvent } from 'betrokken';
import { first, items, model, posted, second } from '../shared/reflection.ts';

@Component({
  selector: '#app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <form (submit)="handleSubmit($event)">
      @if (isShown()) {
        <dimension-radar
          id="object"
          name="beeld"
          editable
          [series]="series()"
          (dimension-select)="handleSelect($event)"
          (record-change)="handleRecord($event)"
        ></dimension-radar>
        <dimension-radar id="text" view="table" [series]="text()"></dimension-radar>
        <checklist-card
          name="kaart"
          heading-level="3"
          [items]="items"
          (input)="say('input')"
          (change)="say('change')"
          (record-change)="handleRecord($event)"
        ></checklist-card>
        <betrokkenheidsboom-tree
          name="boom"
          editable
          [model]="model"
          (record-change)="handleRecord($event)"
        ></betrokkenheidsboom-tree>
      }
      <button id="change" type="button" (click)="series.set(second)">Andere cijfers</button>
      <button id="toggle" type="button" (click)="isShown.set(!isShown())">Toon of verberg</button>
      <button id="send">Verstuur</button>
      <output>{{
        lines().join(
          '
'
        )
      }}</output>
    </form>
  `,
})
export class App {
  readonly series = signal(first);
  readonly isShown = signal(true);
  readonly lines = signal<readonly string[]>([]);
  readonly second = second;
  readonly items = items;
  readonly model = model;

  text(): string {
    return JSON.stringify(this.series());
  }

  say(line: string): void {
    this.lines.update((said) => [...said, line]);
  }

  handleSelect({ dimension }: DimensionSelectEvent): void {
    this.say(`dimension-select ${dimension}`);
  }

  handleRecord({ record }: RecordChangeEvent): void {
    if (record.type === 'assessment') this.say(`record-change ${record.about}`);
    if (record.type === 'checklist') {
      this.say(`record-change ${Object.values(record.answers).join()}`);
    }
    if (record.type === 'tree') this.say('record-change betrokkenheidsboom-tree');
  }

  handleSubmit(event: SubmitEvent): void {
    event.preventDefault();
    this.say(posted(event.currentTarget as HTMLFormElement));
  }
}
