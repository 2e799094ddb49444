/** The time that a group takes for one dimension. It may be ignored; nothing hangs on it. */
import {
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { LanguageController } from '../../controllers/language.ts';

export class TalkTimer implements ReactiveController {
  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {}
}

/** The time, its button, and that it may be skipped. */
export function timerLine(
  _language: LanguageController,
  _timer: TalkTimer,
): TemplateResult | typeof nothing {
  return nothing;
}
