import type { ReactNode } from 'react';
import { classNames } from '../../../components/class-names.ts';
import { cardPieces } from './card-pieces.ts';
import type { Side } from './compared-value.tsx';
import type { Stretch } from './letter-difference.ts';
import type { Value } from './use-shown-value.ts';

type Props = {
  readonly kind: Value['kind'];
  readonly side: Side;
  readonly stretches: readonly Stretch[];
};

/** A value with its differing letters underlined: as removed on the notified side, as added on the recorded one. */
export function Letters({ kind, side, stretches }: Props): ReactNode {
  const pieces = kind === 'card' ? cardPieces(stretches) : stretches.map((each) => ({ ...each, gap: false }));
  const mono = kind === 'card' || kind === 'code';
  return (
    <bdi translate="no" className={classNames('block', mono && 'font-mono tabular-nums')}>
      {pieces.map(({ text, same, gap }, index) => (
        <Piece key={String(index)} side={side} same={same} className={gap ? 'ms-[.4em]' : ''}>
          {text}
        </Piece>
      ))}
    </bdi>
  );
}

type PieceProps = {
  readonly side: Side;
  readonly same: boolean;
  readonly className: string;
  readonly children: string;
};

function Piece({ side, same, className, children }: PieceProps): ReactNode {
  if (same) return <span className={className}>{children}</span>;
  const look = classNames('font-bold underline decoration-2 underline-offset-[3px]', className);
  return side === 'notified' ? (
    <del className={classNames(look, 'decoration-double')}>{children}</del>
  ) : (
    <ins className={look}>{children}</ins>
  );
}
