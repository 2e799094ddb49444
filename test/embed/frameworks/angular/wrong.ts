/** What the types refuse; never run. The compiler must complain of each line below an `expect-error`, and of no other. */
import { Component, CUSTOM_ELEMENTS_SCHEMA, viewChild, type ElementRef } from '@angular/core';
import type { DimensionRadar, DimensionSelectEvent } from 'betrokken';

@Component({
  selector: 'app-wrong',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <dimension-radar #radar (dimension-select)="handleSelect($event)"></dimension-radar>
    <!-- expect-error: a record that changed is no choice of a dimension -->
    <dimension-radar (record-change)="handleSelect($event)"></dimension-radar>
  `,
})
export class Wrong {
  readonly radar = viewChild.required<ElementRef<DimensionRadar>>('radar');

  handleSelect({ dimension }: DimensionSelectEvent): void {
    // expect-error: there is no such view
    this.radar().nativeElement.view = 'pie';
    this.radar().nativeElement.addEventListener('dimension-select', (event) => {
      // expect-error: a choice carries no record
      throw new Error(event.record);
    });
    // expect-error: nor such a dimension
    if (dimension === 'money') throw new Error(dimension);
  }
}
