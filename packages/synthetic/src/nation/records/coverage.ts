import { type Day, textOf } from '../calendar.ts';
import { completeDay, NOTIFICATIONS_COMPLETE, type RegisterName, registerShapes } from './register.ts';

/** How far each register reaches. */
export function coverageText(today: Day): string {
  const names = Object.keys(registerShapes).filter((name): name is RegisterName =>
    Object.hasOwn(registerShapes, name),
  );
  const lines = names.map((name) => `${name},${textOf(completeDay(name, today))},whole`);
  const notifications = `notifications,${textOf(today - NOTIFICATIONS_COMPLETE)},whole`;
  return ['register,complete_until,delivery', ...lines, notifications, ''].join('\n');
}
