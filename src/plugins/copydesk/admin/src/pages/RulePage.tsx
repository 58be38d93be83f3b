import { Layouts, Page } from '@strapi/admin/strapi-admin';
import { Box, EmptyStateLayout, Flex, Main, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useParams } from 'react-router-dom';
import { guides } from '../../../domain/guides';
import type { Example } from '../../../domain/guide/rule-guide';
import { readinessPermission } from '../../../shared/contracts/readiness';
import { useGetRuleQuery } from '../api';
import { useSay } from '../hooks/use-say';
import type { MessageKey } from '../say';
import { createExampleSpeaker } from '../wording/create-example-speaker';
import { formatForeign } from '../wording/format-field';
import { formatViolation } from '../wording/format-violation';

type KnownRule = keyof typeof guides;

/** What a rule asks, how severe it is in this newsroom, and examples of wrong and right, in the panel’s language. */
export default function RulePage() {
  return (
    <Page.Protect permissions={[{ action: readinessPermission, subject: null }]}>
      <RuleView />
    </Page.Protect>
  );
}

function RuleView() {
  const say = useSay();
  const { group, rule } = useParams();
  const id = `${group}/${rule}`;
  if (!isKnown(id)) return <EmptyStateLayout content={say('rule.unknown')} />;
  const examples = Object.entries<Example>(guides[id].examples);
  const wrong = examples.filter(([, { finds }]) => finds.length > 0);
  const right = examples.filter(([, { finds }]) => finds.length === 0);
  return (
    <Main>
      <Page.Title>{say(`rule.${id}.title`)}</Page.Title>
      <Layouts.Header title={say(`rule.${id}.title`)} subtitle={id} />
      <Layouts.Content>
        <Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
          <Flex direction="column" alignItems="stretch" gap={6}>
            <Typography>{say(`rule.${id}.asks`)}</Typography>
            <Levels rule={id} />
            <Examples heading={say('rule.wrong')} rule={id} examples={wrong} />
            <Examples heading={say('rule.right')} rule={id} examples={right} />
          </Flex>
        </Box>
      </Layouts.Content>
    </Main>
  );
}

function Levels({ rule }: { rule: KnownRule }) {
  const say = useSay();
  const intl = useIntl();
  const { data } = useGetRuleQuery(rule);
  if (!data) return null;
  return (
    <Box tag="section">
      <Typography tag="h2" variant="delta">
        {say('rule.level')}
      </Typography>
      <ul>
        {data.levels.map(({ uid, name, level }) => (
          <li key={uid}>
            <Typography>{say(`rule.level.${level}`, { type: formatForeign(intl, name, name) })}</Typography>
          </li>
        ))}
      </ul>
    </Box>
  );
}

interface ExamplesProps {
  heading: string;
  rule: KnownRule;
  examples: readonly [name: string, example: Example][];
}

/** Examples by their titles; below a wrong one, what is said of it. */
function Examples({ heading, rule, examples }: ExamplesProps) {
  const say = useSay();
  const intl = useIntl();
  const speaker = createExampleSpeaker(intl);
  return (
    <Box tag="section">
      <Typography tag="h2" variant="delta">
        {heading}
      </Typography>
      <ul>
        {examples.map(([name, { finds }]) => (
          <Box tag="li" key={name} paddingTop={2}>
            <Typography>{say(`rule.${rule}.example.${name}` as MessageKey)}</Typography>
            {finds.map(({ path, message, values }, index) => (
              <Typography key={index} tag="p" variant="pi" textColor="neutral600">
                {formatViolation(
                  intl,
                  {
                    rule,
                    message,
                    wording: { key: message, values },
                    field: path.map((step) => (typeof step === 'number' ? step : { uid: '', name: step })),
                  },
                  speaker,
                )}
              </Typography>
            ))}
          </Box>
        ))}
      </ul>
    </Box>
  );
}

function isKnown(id: string): id is KnownRule {
  return id in guides;
}
