/** All that the page takes from antd; whoever adds one also names it in theme.ts. */
export { AutoComplete, Button, Checkbox, Drawer, Dropdown, Input, Modal, Popover, Radio, Select, Switch, Tooltip } from 'antd';
export type { InputRef } from 'antd';
