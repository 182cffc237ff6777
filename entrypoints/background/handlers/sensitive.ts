import { categoryOffRequest, passageRequest, scopeRequest, topicsRequest } from '../../../utils/messaging/requests';
import type { TopicsFailure } from '../../../utils/messaging/protocol';
import { failure, success, type Result } from '../../../utils/result';
import { topicView } from '../../../utils/sensitive/topic-view';
import { setCategoryOff, setPassageSilenced } from '../../../utils/settings/silenced-topics';
import type { Services } from '../services';
import { answer, refusal } from './answer';

/** What drafts and posts are looked through with, what is said of what is found, and what the person does not want to hear of. */
export function registerSensitiveHandlers({ sensitive, log }: Services): void {
  const read = async <Value>(value: () => Promise<Value>): Promise<Result<Value, TopicsFailure>> => {
    try {
      return success(await value());
    } catch (error) {
      log.warn('the sensitive topics cannot be read', error);
      return failure({ code: 'topics-unreadable', retry: true });
    }
  };
  const stored = async (store: () => Promise<void>): Promise<boolean> => {
    try {
      await store();
      return true;
    } catch (error) {
      log.warn('a choice of topics could not be stored', error);
      return false;
    }
  };

  answer('readSensitiveRules', scopeRequest, refusal, ({ scope }) => read(async () => {
    const [rules, categories] = await Promise.all([sensitive.rules(scope), sensitive.categories()]);
    return { rules, categories: categories.map(({ id, initiallyOn }) => ({ id, initiallyOn })) };
  }));

  answer('describeTopics', topicsRequest, refusal, ({ categories: asked }) => read(async () => {
    const categories = await sensitive.categories();
    return asked.flatMap((place) => {
      const category = categories[place];
      return category ? [{ ...topicView(category, place), about: category.about }] : [];
    });
  }));

  answer('setPassageSilenced', passageRequest, false, ({ passage, isSilenced }) => stored(() => setPassageSilenced(passage, isSilenced)));

  answer('setCategoryOff', categoryOffRequest, false, ({ id, isOff }) => stored(async () => {
    const category = (await sensitive.categories()).find((one) => one.id === id);
    if (!category) throw new Error(`no category ${id}`);
    await setCategoryOff(category, isOff);
  }));
}
