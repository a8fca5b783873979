import { useRouteError } from 'react-router';
import { ProblemError } from '../api/problem.js';
import { Button } from '../ui/antd.js';
import { ProblemNote } from '../ui/states.js';
import { useUi } from '../ui/texts.js';

/** A page that broke, or one whose files a new release has replaced. */
export function Crash() {
  const t = useUi();
  const error = useRouteError();
  if (error instanceof ProblemError) {
    return (
      <div className="page">
        <ProblemNote error={error} />
      </div>
    );
  }
  return (
    <div className="page">
      <h1>{t('crashed')}</h1>
      <p>{t('crashedDo')}</p>
      <div>
        <Button onClick={() => location.reload()}>{t('reload')}</Button>
      </div>
    </div>
  );
}
