// Made by scripts/emit/resources.ts out of spec/. Do not edit; change the spec and run `npm run generate`.
import type { GetAllSubscriptionsQuery, GetEventsForSubscriptionQuery } from '../contract/filters.js'
import type {
  EventCatalogItem,
  EventNotification,
  HealthCheck,
  Subscription,
  SubscriptionCreate,
  SubscriptionCreated,
  SubscriptionSecurityKey,
  SubscriptionTestEvent,
  SubscriptionUpdate,
} from '../contract/schema.js'
import { Resource, type CallPromise, type PagePromise, type RequestOptions } from '../../src/resources/resource.js'

/** `bill.events.subscriptions` */
export class EventsSubscriptionsResource extends Resource {
  /**
   * Get list of subscriptions. Subscriptions of the organization, page by page; with partner credentials those of the partner. The keys are not in it.
   *
   * `GET /connect-events/v3/subscriptions`
   *
   * @see https://developer.bill.com/reference/getallsubscriptions
   */
  list(query?: GetAllSubscriptionsQuery, options?: RequestOptions): PagePromise<Subscription> {
    return this.page('getAllSubscriptions', { query }, options)
  }

  /**
   * Create a subscription. Subscribes to events. The answer shows `securityKey` this one time. An organization has at most ten subscriptions, and no two with the same events and the same URL (since 2026-04-30). Spend events need an apiToken and are delivered in production only. BILL answers 200, not 201.
   *
   * `POST /connect-events/v3/subscriptions`
   *
   * @see https://developer.bill.com/reference/createsubscription
   */
  create(body: SubscriptionCreate, options?: RequestOptions): CallPromise<SubscriptionCreated> {
    return this.call('createSubscription', { body }, options)
  }

  /**
   * Get subscription details. One subscription, without its key.
   *
   * `GET /connect-events/v3/subscriptions/{subscriptionId}`
   *
   * @param subscriptionId Id of the subscription.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getsubscription
   */
  get(subscriptionId: string, options?: RequestOptions): CallPromise<Subscription> {
    return this.call('getSubscription', { path: { subscriptionId } }, options)
  }

  /**
   * Replace a subscription. Puts a whole new state in place of the old one; the way to add or take away events.
   *
   * `PUT /connect-events/v3/subscriptions/{subscriptionId}`
   *
   * @param subscriptionId Id of the subscription.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/replacesubscription
   */
  replace(subscriptionId: string, body: SubscriptionCreate, options?: RequestOptions): CallPromise<Subscription> {
    return this.call('replaceSubscription', { path: { subscriptionId }, body }, options)
  }

  /**
   * Update a subscription. Changes the given fields. Setting `status.enabled` to true brings back a subscription that BILL switched off.
   *
   * `PATCH /connect-events/v3/subscriptions/{subscriptionId}`
   *
   * @param subscriptionId Id of the subscription.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/updatesubscription
   */
  update(subscriptionId: string, body: SubscriptionUpdate, options?: RequestOptions): CallPromise<Subscription> {
    return this.call('updateSubscription', { path: { subscriptionId }, body }, options)
  }

  /**
   * Delete a subscription. Removes the subscription; BILL sends no more of its notifications.
   *
   * `DELETE /connect-events/v3/subscriptions/{subscriptionId}`
   *
   * @param subscriptionId Id of the subscription.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/deletesubscription
   */
  delete(subscriptionId: string, options?: RequestOptions): CallPromise<void> {
    return this.call('deleteSubscription', { path: { subscriptionId } }, options)
  }

  /**
   * Create a security key. Makes a new key that signs the notifications, in place of the old one. When BILL switches over is not documented; try both keys for a while. A guide spells the path security-key; the reference and the changelog have security_key.
   *
   * `POST /connect-events/v3/subscriptions/{subscriptionId}/security_key`
   *
   * @param subscriptionId Id of the subscription.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/createnewsecuritykey
   */
  createSecurityKey(subscriptionId: string, options?: RequestOptions): CallPromise<SubscriptionSecurityKey> {
    return this.call('createNewSecurityKey', { path: { subscriptionId } }, options)
  }

  /**
   * Generate a test event notification. Sends a test notification to the notificationUrl. The ids in it are not real. The body is optional; it says which event, with which content. In the sandbox this is the only way to see spend events.
   *
   * `POST /connect-events/v3/subscriptions/{subscriptionId}/test`
   *
   * @param subscriptionId Id of the subscription.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/sendtestevent
   */
  test(subscriptionId: string, body?: SubscriptionTestEvent, options?: RequestOptions): CallPromise<EventNotification> {
    return this.call('sendTestEvent', { path: { subscriptionId }, body }, options)
  }
}

/** `bill.events` */
export class EventsResource extends Resource {
  readonly subscriptions = new EventsSubscriptionsResource(this.core)

  /**
   * Get events catalog. Event types that can be subscribed to, in one answer. An apiToken shows the spend events, the other credentials show the rest.
   *
   * `GET /connect-events/v3/events/catalog`
   *
   * @see https://developer.bill.com/reference/geteventcatalog
   */
  catalog(options?: RequestOptions): CallPromise<EventCatalogItem[]> {
    return this.call('getEventCatalog', {}, options)
  }

  /**
   * Get list of event notifications. Notifications of a subscription in the last 180 days, page by page.
   *
   * `GET /connect-events/v3/events/subscription/{subscriptionId}`
   *
   * @param subscriptionId Id of the subscription.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/geteventsforsubscription
   */
  list(subscriptionId: string, query?: GetEventsForSubscriptionQuery, options?: RequestOptions): PagePromise<EventNotification> {
    return this.page('getEventsForSubscription', { path: { subscriptionId }, query }, options)
  }

  /**
   * Resend an event. Sends a notification once more. BILL repeats failed ones by itself; this is for those that it has given up.
   *
   * `POST /connect-events/v3/events/subscription/{subscriptionId}/event/{eventId}`
   *
   * @param subscriptionId Id of the subscription.
   * @param eventId Id of the event.
   * @throws NotFoundError when nothing has one of these ids.
   * @see https://developer.bill.com/reference/resendevent
   */
  resend(subscriptionId: string, eventId: string, options?: RequestOptions): CallPromise<EventNotification> {
    return this.call('resendEvent', { path: { subscriptionId, eventId } }, options)
  }

  /**
   * Check app health. Whether the Events API is up. BILL lists the operation; its path, its answer and that it needs no sign-in are inferred from the same operation of the Connect API. Source: inferred, not BILL's own documentation.
   *
   * `GET /connect-events/v3/health`
   *
   * @see https://developer.bill.com/reference/webhookgethealthcheck
   */
  health(options?: RequestOptions): CallPromise<HealthCheck> {
    return this.call('webhookGetHealthCheck', {}, options)
  }
}
