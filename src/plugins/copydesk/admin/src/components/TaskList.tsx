import { Box, Flex, Typography } from '@strapi/design-system';
import { CrossCircle, WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useHref } from 'react-router-dom';
import { styled } from 'styled-components';
import type { Locale } from '../../../domain/ids';
import type { RuleId, Violation } from '../../../domain/violation';
import { locateRulePage } from '../../../shared/contracts/refusal';
import { useSay } from '../hooks/use-say';
import type { MessageKey } from '../say';
import { formatLanguage } from '../wording/format-language';
import { formatViolation } from '../wording/format-violation';
import { groupViolations, type Task, type TaskGroup } from '../wording/group-violations';

const TaskButton = styled.button`
  display: block;
  width: 100%;
  text-align: start;
  overflow-wrap: anywhere;
  cursor: pointer;
  border-radius: ${({ theme }) => theme.borderRadius};
  padding: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[2]}`};
  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
`;

interface TaskListProps {
  violations: readonly Violation[];
  /** The locale that is open: it needs no mention. */
  edited: Locale | undefined;
  onChoose: (task: Task) => void;
}

/** What is to be mended, grouped by what has to be done, errors first. Each sentence leads to where it is mended. */
export function TaskList({ violations, edited, onChoose }: TaskListProps) {
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      {groupViolations(violations).map((group) => (
        <TaskSection key={group.level + group.kind} group={group} edited={edited} onChoose={onChoose} />
      ))}
    </Flex>
  );
}

function TaskSection({ group, edited, onChoose }: Omit<TaskListProps, 'violations'> & { group: TaskGroup }) {
  const say = useSay();
  const { kind, level, tasks } = group;
  const Icon = level === 'error' ? CrossCircle : WarningCircle;
  return (
    <Box tag="section" width="100%" data-level={level}>
      <Flex gap={2} paddingBottom={1}>
        <Icon fill={level === 'error' ? 'danger600' : 'warning600'} aria-hidden />
        <Typography tag="h3" variant="omega" fontWeight="bold" textColor="neutral800">
          {say(`tasks.${kind}.${level}`)}
        </Typography>
      </Flex>
      <ul>
        {tasks.map((task, index) => (
          <li key={index}>
            <TaskButton type="button" onClick={() => onChoose(task)}>
              <TaskText task={task} edited={edited} />
            </TaskButton>
            <RuleLink rule={task.rule} />
          </li>
        ))}
      </ul>
    </Box>
  );
}

/** Leads to the page that explains the rule, in a tab of its own: what is typed into the form stays there. */
function RuleLink({ rule }: { rule: RuleId }) {
  const say = useSay();
  const href = useHref(locateRulePage(rule));
  return (
    <Box paddingLeft={2}>
      <Typography
        tag="a"
        variant="pi"
        textColor="primary600"
        href={href}
        target="_blank"
        rel="noreferrer"
        aria-label={`${say('rule.why')} ${say(`rule.${rule}.title` as MessageKey)}`}
      >
        {say('rule.why')}
      </Typography>
    </Box>
  );
}

function TaskText({ task, edited }: { task: Task; edited: Locale | undefined }) {
  const intl = useIntl();
  const elsewhere = task.locales.length === 1 && task.locales[0] === edited ? [] : task.locales;
  return (
    <>
      <Typography variant="pi" textColor="neutral800">
        {formatViolation(intl, task)}
      </Typography>
      {elsewhere.length > 0 && (
        <Typography variant="pi" textColor="neutral600" display="block">
          {elsewhere.map((locale) => formatLanguage(intl, locale)).join(' · ')}
        </Typography>
      )}
    </>
  );
}
