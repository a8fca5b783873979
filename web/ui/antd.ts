/** All that the page takes from antd; whoever adds one also names it in theme.ts. */
export { Button, Checkbox, Drawer, Dropdown, Modal, Popover } from 'antd';
