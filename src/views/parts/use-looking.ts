import type { FocusEvent, KeyboardEvent } from 'react';
import { useRef, useState } from 'react';

type Choosing<Value> = {
  readonly options: readonly { readonly value: Value }[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
};

/**
 * For a choice that is recorded: what the arrow keys have come to, until Enter,
 * Space or leaving chooses it, or Escape gives it up. `keys` go to the element
 * that holds the radios; what else it holds may be written into meanwhile.
 */
export function useLooking<Value extends string | number>({
  options,
  value,
  onChoose,
}: Choosing<Value>) {
  const [looked, setLooked] = useState<Value>();
  const isStepping = useRef(false);
  const choose = (chosen: Value | undefined): void => {
    setLooked(undefined);
    if (chosen !== undefined && chosen !== value) onChoose(chosen);
  };
  const keys = {
    onPointerDown() {
      isStepping.current = false;
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      isStepping.current = Object.hasOwn(ARROWS, event.key);
      if (event.key === 'Escape' && looked !== undefined) {
        event.stopPropagation();
        setLooked(undefined);
      }
      const target = event.target as HTMLInputElement;
      if (target.type !== 'radio') return;
      const at = options.find((each) => String(each.value) === target.value);
      const next = looked ?? at?.value;
      const isAsked = event.key === 'Enter' || event.key === ' ';
      if (isAsked && next !== value) {
        event.preventDefault();
        choose(next);
      }
    },
    onBlur({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) {
      if (!currentTarget.contains(relatedTarget)) choose(looked);
    },
  };
  const onPick = (next: Value): void =>
    isStepping.current ? setLooked(next) : choose(next);
  return { looked, choose, onPick, keys };
}

const ARROWS = { ArrowUp: 0, ArrowDown: 0, ArrowLeft: 0, ArrowRight: 0 };
