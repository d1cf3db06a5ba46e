import { useSyncExternalStore } from 'react';

/** True from 761 px, the one width at which pages are arranged differently (`wide:` in class names). */
export function useWide(): boolean {
  return useMedia('(min-width: 761px)');
}

/** True from 980 px: a table of findings fits; below, the same rows are cards. */
export function useRoomForTable(): boolean {
  return useMedia('(min-width: 980px)');
}

/** True from 1180 px: there is room for a filter column beside the table. */
export function useFull(): boolean {
  return useMedia('(min-width: 1180px)');
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => matchMedia(query).matches,
  );
}
