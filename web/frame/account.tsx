import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { type Role, signOut } from '../api/session.js';
import { Dropdown } from '../ui/antd.js';
import { Icon } from '../ui/icon.js';
import { useSession } from './session.js';
import { useFrameTexts } from './texts.js';

export function Account({ onKeys }: { onKeys(): void }) {
  const t = useFrameTexts();
  const { name, organization, grants } = useSession();
  const client = useQueryClient();
  const navigate = useNavigate();
  const leave = useMutation({
    mutationFn: signOut,
    onSuccess: async () => {
      await navigate('/sign-in');
      client.clear();
    },
  });
  const roles = [...new Set(grants.map(({ role }) => t(`roles.${role as Role}`)))].join(', ');
  const items = [
    {
      key: 'who',
      disabled: true,
      label: (
        <div className="small">
          <div>{organization ?? t('wholeTree')}</div>
          <div>{roles}</div>
        </div>
      ),
    },
    { key: 'keys', icon: <Icon name="keyboard" />, label: t('keys'), onClick: onKeys },
    { key: 'out', icon: <Icon name="out" />, label: t('signOut'), onClick: () => leave.mutate() },
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
      <button type="button" className="frame-button account" aria-label={t('account', { name })}>
        <Icon name="user" /> <span className="wide-only account-name">{name}</span>
      </button>
    </Dropdown>
  );
}
