import type { ThemeConfig, theme as antdTheme } from 'antd';

export type Shade = 'light' | 'dark';

/** The antd components whose styles the page carries; whoever exports one more from antd.ts names it here. */
export const COMPONENTS = [
  ...['App', 'Button', 'Checkbox', 'Drawer', 'Dropdown', 'Modal', 'Popover', 'notification'],
] as const;

const PAPER = {
  light: {
    ...{ ink: '#1f2328', muted: '#57606a', line: '#d0d7de', ground: '#f6f7f9', surface: '#ffffff' },
    ...{ accent: '#0958d9', onAccent: '#ffffff', red: '#b3261e', amber: '#8a5a00', green: '#1a7f37' },
    ...{ hover: '#f0f2f5', chosen: '#e8f0fe' },
  },
  dark: {
    ...{ ink: '#e6edf3', muted: '#9aa4af', line: '#30363d', ground: '#0f1419', surface: '#161b22' },
    ...{ accent: '#6ea8ff', onAccent: '#0f1419', red: '#ff8f85', amber: '#e3b341', green: '#56d364' },
    ...{ hover: '#1f2630', chosen: '#1b2b45' },
  },
} as const;

/** The page's colours and shapes, told to antd. `theme` is antd's own, from the module system that asks. */
export function themeOf(shade: Shade, theme: typeof antdTheme): ThemeConfig {
  const { ink, muted, line, ground, surface, accent, onAccent, red, amber, green, hover, chosen } = PAPER[shade];
  return {
    algorithm: shade === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    hashed: false,
    zeroRuntime: true,
    cssVar: { key: shade, prefix: 'ant' },
    token: {
      fontFamily: "'Be Vietnam Pro', system-ui, sans-serif",
      ...{ fontSize: 14, lineHeight: 1.5715, borderRadius: 6, borderRadiusSM: 6, borderRadiusLG: 6 },
      ...{ controlHeight: 36, controlHeightSM: 28, motionDurationMid: '0.12s', motionDurationSlow: '0.15s' },
      ...{ colorPrimary: accent, colorLink: accent, colorInfo: accent, colorError: red, colorWarning: amber },
      ...{ colorSuccess: green, colorText: ink, colorTextHeading: ink, colorTextSecondary: muted },
      ...{ colorTextTertiary: muted, colorTextDescription: muted, colorTextPlaceholder: muted, colorIcon: muted },
      ...{ colorBorder: line, colorBorderSecondary: line, colorSplit: line, colorBgLayout: ground },
      ...{ colorBgContainer: surface, colorBgElevated: surface, controlItemBgHover: hover },
      ...{ controlItemBgActive: chosen, controlItemBgActiveHover: chosen, controlOutlineWidth: 2 },
    },
    components: {
      Button: {
        primaryShadow: 'none',
        defaultShadow: 'none',
        dangerShadow: 'none',
        primaryColor: onAccent,
        fontWeight: 400,
      },
      Select: { optionSelectedBg: chosen, optionActiveBg: hover },
    },
  };
}
