/** Asks what is to be wiped: this reflection, or everything of ours in this browser. */
import { clearEverything } from '../../../controllers/session/page-session.ts';
import type { PanelOwner, SessionPanel } from './panel-host.ts';

/** The panel of 'Wis'. */
export function wipePanel({ language, session, panels, changed }: PanelOwner): SessionPanel {
  const wipe = (key: string, act: () => void): void => {
    act();
    panels.close(() => language.text(key));
    changed();
  };
  return {
    name: 'wipe',
    title: () => language.text('session.wipeTitle'),
    text: () => [language.text('session.wipeText'), language.text('session.wipeAllHint')],
    buttons: () => [
      {
        key: 'session.wipeThis',
        isPrimary: true,
        act: () => wipe('session.wiped', () => session.clear()),
      },
      { key: 'session.wipeAll', act: () => wipe('session.wipedAll', clearEverything) },
    ],
  };
}
