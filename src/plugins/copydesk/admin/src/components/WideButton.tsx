import { Button } from '@strapi/design-system';
import { styled } from 'styled-components';

/** A button as wide as the panel, whose words may take two lines. */
export const WideButton: typeof Button = styled(Button)`
  width: 100%;
  height: auto;
  padding-block: ${({ theme }) => theme.spaces[2]};
  & span {
    white-space: normal;
  }
`;
