import { styled } from 'styled-components';
import type { DiffRun } from '../../../shared/contracts/translation-sheet';

const Added = styled.ins`
  background: ${({ theme }) => theme.colors.success100};
  color: ${({ theme }) => theme.colors.success700};
  text-decoration: underline;
`;

const Removed = styled.del`
  background: ${({ theme }) => theme.colors.danger100};
  color: ${({ theme }) => theme.colors.danger700};
`;

/** The source then and now, word by word. */
export function DiffText({ runs }: { runs: readonly DiffRun[] }) {
  return (
    <>
      {runs.map(({ kind, text }, index) => {
        if (kind === 'added') return <Added key={index}>{text}</Added>;
        if (kind === 'removed') return <Removed key={index}>{text}</Removed>;
        return <span key={index}>{text}</span>;
      })}
    </>
  );
}
