import { useState } from 'react';
import { answer, api, once } from '../../api/client.js';
import { ProblemError } from '../../api/problem.js';
import { NEW_ROUND, type Round, roundBody } from '../../forms/inspection/round.js';
import { RoundFields } from '../../forms/inspection/round-fields.js';
import { useSession } from '../../frame/session.js';
import { Button } from '../../ui/antd.js';
import { LeaveGuard } from '../../ui/guard.js';
import { useGo } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { useShortcuts } from '../../ui/shortcuts.js';
import { ProblemNote } from '../../ui/states.js';
import { useUi } from '../../ui/texts.js';
import { useWrite } from '../../ui/write.js';
import { useTexts } from '../inspections/texts.js';

export function Component() {
  const t = useTexts();
  const ui = useUi();
  const go = useGo();
  const { organizationId, organization } = useSession();
  const start: Round = {
    ...NEW_ROUND,
    lead: organizationId === null ? null : { id: organizationId, name: organization ?? '' },
  };
  const [round, setRound] = useState(start);
  const add = useWrite(
    (now: Round, key) => answer(api.POST('/api/inspections', { body: roundBody(now), headers: once(key) })),
    {
      touches: ['inspections', 'overview'],
      onDone: ({ id }) => setTimeout(() => go(`/inspections/${id}`)),
    },
  );
  const submit = () => {
    if (!add.isPending) add.mutate(round);
  };
  useShortcuts({ 'ctrl+s': submit, 'ctrl+enter': submit });
  return (
    <Page title={t('add')}>
      <LeaveGuard when={JSON.stringify(round) !== JSON.stringify(start) && !add.isPending && !add.isSuccess} />
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div className="panel">
          <RoundFields
            round={round}
            problem={add.error instanceof ProblemError ? add.error : null}
            onChange={(part) => setRound((now) => ({ ...now, ...part }))}
          />
        </div>
        {add.error && <ProblemNote error={add.error} />}
        <div className="form-bar">
          <Button type="primary" htmlType="submit" loading={add.isPending}>
            {ui('save')} <kbd className="on-primary">Ctrl+S</kbd>
          </Button>
        </div>
      </form>
    </Page>
  );
}
