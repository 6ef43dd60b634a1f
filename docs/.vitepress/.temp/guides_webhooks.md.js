import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Webhooks","description":"","frontmatter":{},"headers":[],"relativePath":"guides/webhooks.md","filePath":"docs/guides/webhooks.md","lastUpdated":1795854446000}');
const _sfc_main = { name: "guides/webhooks.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="webhooks" tabindex="-1">Webhooks <a class="header-anchor" href="#webhooks" aria-label="Permalink to &quot;Webhooks&quot;">​</a></h1><p><code>bill-sdk/webhooks</code> is independent of the client: importing it doesn&#39;t load the client. The handler takes a standard <code>Request</code> and returns a <code>Response</code>.</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">import</span> { createWebhookHandler } <span class="s1itgoe">from</span><span class="smdbnqw"> &#39;bill-sdk/webhooks&#39;</span>

<span class="s1itgoe">export</span><span class="s1itgoe"> const</span><span class="sdzsirb"> POST</span><span class="s1itgoe"> =</span><span class="s1t8gfj"> createWebhookHandler</span>({
  securityKey: process.env.<span class="sdzsirb">BILL_SECURITY_KEY</span><span class="s1itgoe">!</span>,
  on: {
<span class="smdbnqw">    &#39;payment.updated&#39;</span>: <span class="s1itgoe">async</span> ({ <span class="s1jdh33">payment</span> }) <span class="s1itgoe">=&gt;</span> {
<span class="s1itgoe">      await</span><span class="s1t8gfj"> save</span>(payment.id, payment)
    },
<span class="smdbnqw">    &#39;bill.created&#39;</span>: <span class="s1itgoe">async</span> ({ <span class="s1jdh33">metadata</span>, <span class="s1jdh33">bill</span> }) <span class="s1itgoe">=&gt;</span> {
<span class="s1itgoe">      await</span><span class="s1t8gfj"> save</span>(metadata.eventId, bill)
    },
  },
<span class="s1t8gfj">  onUnknownEvent</span>: ({ <span class="s1jdh33">metadata</span> }) <span class="s1itgoe">=&gt;</span> {
    console.<span class="s1t8gfj">log</span>(<span class="smdbnqw">\`This version doesn&#39;t know \${</span>metadata<span class="smdbnqw">.</span>eventType<span class="smdbnqw">}\`</span>)
  },
<span class="s1t8gfj">  onError</span>: (<span class="s1jdh33">error</span>) <span class="s1itgoe">=&gt;</span> console.<span class="s1t8gfj">error</span>(error),
})</code></pre></div><p>The handler verifies the signature over the raw body, in constant time, before it parses anything. It responds with one of these statuses:</p><table tabindex="0"><thead><tr><th>status</th><th>when</th></tr></thead><tbody><tr><td>200</td><td>handled successfully, already handled, or no handler for this type</td></tr><tr><td>400</td><td>valid signature, invalid event</td></tr><tr><td>401</td><td>missing or invalid signature; a malformed one is rejected before the body is read</td></tr><tr><td>405, 413</td><td>not a POST; larger than <code>maxBytes</code> (1 MiB)</td></tr><tr><td>409</td><td>another process is handling the event; BILL redelivers it</td></tr><tr><td>500</td><td>your handler threw; BILL redelivers the event</td></tr></tbody></table><p><code>onError</code> gets a <code>WebhookSignatureError</code> for 401, a <code>WebhookPayloadError</code> for 400 and 413, a <code>WebhookInProgressError</code> for 409, and your own error for 500.</p><p><code>createWebhookHandler</code> throws a <code>ConfigurationError</code> for an unknown event type, an unknown option, a handler that isn&#39;t a function, and an instance of a class, whose methods it doesn&#39;t read. Otherwise it would acknowledge events that nobody handles.</p><h2 id="rules-for-handlers" tabindex="-1">Rules for handlers <a class="header-anchor" href="#rules-for-handlers" aria-label="Permalink to &quot;Rules for handlers&quot;">​</a></h2><ul><li><strong>Don&#39;t parse the body first.</strong> A body parser changes the bytes, and the signature no longer matches.</li><li><strong>Make handlers idempotent.</strong> BILL can deliver an event twice, and it redelivers an event whose handler failed. Use <code>eventId</code> or the ID of the object as the key of your writes.</li><li><strong>Don&#39;t rely on order.</strong> An older event can arrive after a newer one. If the order matters, fetch the object from BILL.</li><li><strong>Return quickly.</strong> Put long-running work on a queue.</li></ul><h2 id="several-processes" tabindex="-1">Several processes <a class="header-anchor" href="#several-processes" aria-label="Permalink to &quot;Several processes&quot;">​</a></h2><p>By default, the handler keeps the IDs of handled events in memory: up to 10,000, for a week. If you run several processes, pass a shared store. This one uses one row per event, with a unique <code>id</code>:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">import</span> { createWebhookHandler, <span class="s1itgoe">type</span> EventStore } <span class="s1itgoe">from</span><span class="smdbnqw"> &#39;bill-sdk/webhooks&#39;</span>

<span class="s1itgoe">const</span><span class="sdzsirb"> WEEK_MS</span><span class="s1itgoe"> =</span><span class="sdzsirb"> 7</span><span class="s1itgoe"> *</span><span class="sdzsirb"> 24</span><span class="s1itgoe"> *</span><span class="sdzsirb"> 3_600_000</span>

<span class="s21nrsd">// Insert a row, or replace one that has expired</span>
<span class="s1itgoe">const</span><span class="sdzsirb"> upsert</span><span class="s1itgoe"> =</span><span class="smdbnqw"> \`insert into events (id, handled, expires)</span>
<span class="smdbnqw">  values ($1, $2, $3) on conflict (id) do update</span>
<span class="smdbnqw">  set handled = excluded.handled, expires = excluded.expires\`</span>

<span class="s1itgoe">const</span><span class="sdzsirb"> store</span><span class="s1itgoe">:</span><span class="s1t8gfj"> EventStore</span><span class="s1itgoe"> =</span> {
<span class="s1itgoe">  async</span><span class="s1t8gfj"> has</span>(<span class="s1jdh33">id</span>) {
<span class="s1itgoe">    const</span><span class="sdzsirb"> sql</span><span class="s1itgoe"> =</span><span class="smdbnqw"> &#39;select 1 from events where id = $1 and handled&#39;</span>
<span class="s1itgoe">    return</span> (<span class="s1itgoe">await</span> db.<span class="s1t8gfj">query</span>(sql, [id])).<span class="sdzsirb">length</span><span class="s1itgoe"> &gt;</span><span class="sdzsirb"> 0</span>
  },
<span class="s1t8gfj">  add</span>: (<span class="s1jdh33">id</span>) <span class="s1itgoe">=&gt;</span> db.<span class="s1t8gfj">query</span>(upsert, [id, <span class="sdzsirb">true</span>, Date.<span class="s1t8gfj">now</span>() <span class="s1itgoe">+</span><span class="sdzsirb"> WEEK_MS</span>]),
<span class="s1itgoe">  async</span><span class="s1t8gfj"> claim</span>(<span class="s1jdh33">id</span>, <span class="s1jdh33">ttlMs</span>) {
<span class="s1itgoe">    const</span><span class="sdzsirb"> sql</span><span class="s1itgoe"> =</span><span class="smdbnqw"> \`\${</span>upsert<span class="smdbnqw">} where events.expires &lt; $4 returning id\`</span>
<span class="s1itgoe">    const</span><span class="sdzsirb"> now</span><span class="s1itgoe"> =</span> Date.<span class="s1t8gfj">now</span>()
<span class="s1itgoe">    return</span> (<span class="s1itgoe">await</span> db.<span class="s1t8gfj">query</span>(sql, [id, <span class="sdzsirb">false</span>, now <span class="s1itgoe">+</span> ttlMs, now])).<span class="sdzsirb">length</span><span class="s1itgoe"> &gt;</span><span class="sdzsirb"> 0</span>
  },
<span class="s1t8gfj">  release</span>: (<span class="s1jdh33">id</span>) <span class="s1itgoe">=&gt;</span>
    db.<span class="s1t8gfj">query</span>(<span class="smdbnqw">&#39;delete from events where id = $1 and not handled&#39;</span>, [id]),
}

<span class="s1itgoe">export</span><span class="s1itgoe"> const</span><span class="sdzsirb"> POST</span><span class="s1itgoe"> =</span><span class="s1t8gfj"> createWebhookHandler</span>({
  securityKey: process.env.<span class="sdzsirb">BILL_SECURITY_KEY</span><span class="s1itgoe">!</span>,
  store,
  on: {
<span class="smdbnqw">    &#39;payment.updated&#39;</span>: <span class="s1itgoe">async</span> ({ <span class="s1jdh33">payment</span> }) <span class="s1itgoe">=&gt;</span> {
<span class="s1itgoe">      await</span><span class="s1t8gfj"> save</span>(payment.id, payment)
    },
  },
})</code></pre></div><ul><li><code>claim</code> reserves an event for one process. It must be atomic. Without <code>claim</code>, two processes that receive the same event at the same moment can both run your handler.</li><li><code>release</code> ends the claim after your handler failed, so that BILL&#39;s next delivery runs it. Without <code>release</code>, or after a crash, the claim expires after 15 minutes.</li><li>A handler that runs longer than its claim can run in a second process at the same time. Within one process, an event is never handled twice at the same time, however long its handler runs.</li></ul><h2 id="subscribing" tabindex="-1">Subscribing <a class="header-anchor" href="#subscribing" aria-label="Permalink to &quot;Subscribing&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> subscription</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.events.subscriptions.<span class="s1t8gfj">create</span>({
  name: <span class="smdbnqw">&#39;Payables&#39;</span>,
  status: { enabled: <span class="sdzsirb">true</span> },
  events: [{ type: <span class="smdbnqw">&#39;payment.updated&#39;</span>, version: <span class="smdbnqw">&#39;1&#39;</span> }],
  notificationUrl: <span class="smdbnqw">&#39;https://hooks.juniper-studio.example/bill&#39;</span>,
})

<span class="s21nrsd">// BILL shows the key only once</span>
<span class="s1itgoe">await</span><span class="s1t8gfj"> save</span>(<span class="smdbnqw">&#39;securityKey&#39;</span>, subscription.securityKey)</code></pre></div><p>BILL accepts <code>https</code> URLs only. An organization can have up to ten subscriptions. Two subscriptions can&#39;t have the same events and URL. Spend &amp; Expense events require the <code>apiToken</code>, and exist only in production. If the client has other credentials as well, pass <code>{ auth: &#39;spend&#39; }</code>.</p><p><code>bill.events.subscriptions.test(id)</code> makes BILL send a test event. If your URL never responds 200, BILL disables the subscription. To enable it again, call <code>bill.events.subscriptions.update(id, { status: { enabled: true } })</code>.</p><h2 id="rotating-the-security-key" tabindex="-1">Rotating the security key <a class="header-anchor" href="#rotating-the-security-key" aria-label="Permalink to &quot;Rotating the security key&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span> { <span class="s1jdh33">securityKey</span>: <span class="sdzsirb">newKey</span> } <span class="s1itgoe">=</span>
<span class="s1itgoe">  await</span> bill.events.subscriptions.<span class="s1t8gfj">createSecurityKey</span>(subscriptionId)
<span class="s1itgoe">await</span><span class="s1t8gfj"> save</span>(<span class="smdbnqw">&#39;securityKey&#39;</span>, newKey)</code></pre></div><p>BILL doesn&#39;t document when it starts to sign with the new key. Accept both keys for a while: <code>securityKey: [newKey, oldKey]</code>.</p><h2 id="redelivering-missed-events" tabindex="-1">Redelivering missed events <a class="header-anchor" href="#redelivering-missed-events" aria-label="Permalink to &quot;Redelivering missed events&quot;">​</a></h2><p>BILL keeps sent events for 180 days:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">for</span><span class="s1itgoe"> await</span> (<span class="s1itgoe">const</span><span class="sdzsirb"> event</span><span class="s1itgoe"> of</span> bill.events.<span class="s1t8gfj">list</span>(subscriptionId)) {
<span class="s1itgoe">  if</span> (event.statusCode <span class="s1itgoe">!==</span><span class="sdzsirb"> 200</span>) {
<span class="s1itgoe">    await</span> bill.events.<span class="s1t8gfj">resend</span>(subscriptionId, event.id)
  }
}</code></pre></div><h2 id="verifying-manually" tabindex="-1">Verifying manually <a class="header-anchor" href="#verifying-manually" aria-label="Permalink to &quot;Verifying manually&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">import</span> { constructEvent, isEventType } <span class="s1itgoe">from</span><span class="smdbnqw"> &#39;bill-sdk/webhooks&#39;</span>

<span class="s1itgoe">const</span><span class="sdzsirb"> event</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span><span class="s1t8gfj"> constructEvent</span>(
<span class="s1itgoe">  await</span> request.<span class="s1t8gfj">text</span>(),
  request.headers.<span class="s1t8gfj">get</span>(<span class="smdbnqw">&#39;x-bill-sha-signature&#39;</span>),
  process.env.<span class="sdzsirb">BILL_SECURITY_KEY</span><span class="s1itgoe">!</span>,
)
<span class="s1itgoe">if</span> (<span class="s1t8gfj">isEventType</span>(event, <span class="smdbnqw">&#39;payment.updated&#39;</span>)) console.<span class="s1t8gfj">log</span>(event.payment.id)</code></pre></div><p>The type of an event is in <code>metadata.eventType</code>. TypeScript can&#39;t narrow by a nested field, so use <code>isEventType</code>, also in a <code>switch</code>:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">import</span> { isEventType, <span class="s1itgoe">type</span> WebhookEvent } <span class="s1itgoe">from</span><span class="smdbnqw"> &#39;bill-sdk/webhooks&#39;</span>

<span class="s1itgoe">function</span><span class="s1t8gfj"> describeEvent</span>(<span class="s1jdh33">event</span><span class="s1itgoe">:</span><span class="s1t8gfj"> WebhookEvent</span>)<span class="s1itgoe">:</span><span class="sdzsirb"> string</span> {
<span class="s1itgoe">  switch</span> (<span class="sdzsirb">true</span>) {
<span class="s1itgoe">    case</span><span class="s1t8gfj"> isEventType</span>(event, <span class="smdbnqw">&#39;payment.updated&#39;</span>):
<span class="s1itgoe">      return</span><span class="smdbnqw"> \`payment \${</span>event<span class="smdbnqw">.</span>payment<span class="smdbnqw">.</span>id<span class="smdbnqw">}\`</span>
<span class="s1itgoe">    case</span><span class="s1t8gfj"> isEventType</span>(event, <span class="smdbnqw">&#39;bill.created&#39;</span>):
<span class="s1itgoe">    case</span><span class="s1t8gfj"> isEventType</span>(event, <span class="smdbnqw">&#39;bill.updated&#39;</span>):
<span class="s1itgoe">      return</span><span class="smdbnqw"> \`bill \${</span>event<span class="smdbnqw">.</span>bill<span class="smdbnqw">.</span>id<span class="smdbnqw">}\`</span>
<span class="s1itgoe">    default</span>:
<span class="s1itgoe">      return</span> event.metadata.eventType
  }
}</code></pre></div><p>Both functions accept a header as node:http and frameworks pass it: <code>request.headers[&#39;x-bill-sha-signature&#39;]</code>. They reject an array.</p><h2 id="with-node-http" tabindex="-1">With node:http <a class="header-anchor" href="#with-node-http" aria-label="Permalink to &quot;With node:http&quot;">​</a></h2><p>Create a <code>Request</code> from the headers and the body only. Don&#39;t pass the URL path: an attacker can send a path that <code>new Request()</code> rejects.</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">import</span> {
  createServer,
<span class="s1itgoe">  type</span> IncomingMessage,
<span class="s1itgoe">  type</span> ServerResponse,
} <span class="s1itgoe">from</span><span class="smdbnqw"> &#39;node:http&#39;</span>
<span class="s1itgoe">import</span> { Readable } <span class="s1itgoe">from</span><span class="smdbnqw"> &#39;node:stream&#39;</span>
<span class="s1itgoe">import</span> { createWebhookHandler } <span class="s1itgoe">from</span><span class="smdbnqw"> &#39;bill-sdk/webhooks&#39;</span>

<span class="s1itgoe">const</span><span class="sdzsirb"> handleWebhook</span><span class="s1itgoe"> =</span><span class="s1t8gfj"> createWebhookHandler</span>({
  securityKey: process.env.<span class="sdzsirb">BILL_SECURITY_KEY</span><span class="s1itgoe">!</span>,
  on: {
<span class="smdbnqw">    &#39;payment.updated&#39;</span>: <span class="s1itgoe">async</span> ({ <span class="s1jdh33">payment</span> }) <span class="s1itgoe">=&gt;</span> {
<span class="s1itgoe">      await</span><span class="s1t8gfj"> save</span>(payment.id, payment)
    },
  },
})

<span class="s1itgoe">async</span><span class="s1itgoe"> function</span><span class="s1t8gfj"> handleRequest</span>(
<span class="s1jdh33">  incoming</span><span class="s1itgoe">:</span><span class="s1t8gfj"> IncomingMessage</span>,
<span class="s1jdh33">  outgoing</span><span class="s1itgoe">:</span><span class="s1t8gfj"> ServerResponse</span>,
)<span class="s1itgoe">:</span><span class="s1t8gfj"> Promise</span>&lt;<span class="sdzsirb">void</span>&gt; {
<span class="s1itgoe">  if</span> (incoming.method <span class="s1itgoe">!==</span><span class="smdbnqw"> &#39;POST&#39;</span>) {
    outgoing.<span class="s1t8gfj">writeHead</span>(<span class="sdzsirb">405</span>, { allow: <span class="smdbnqw">&#39;POST&#39;</span> }).<span class="s1t8gfj">end</span>()
<span class="s1itgoe">    return</span>
  }
<span class="s1itgoe">  const</span><span class="sdzsirb"> init</span><span class="s1itgoe"> =</span> {
    method: <span class="smdbnqw">&#39;POST&#39;</span>,
    headers: incoming.headers <span class="s1itgoe">as</span><span class="s1t8gfj"> Record</span>&lt;<span class="sdzsirb">string</span>, <span class="sdzsirb">string</span>&gt;,
    body: Readable.<span class="s1t8gfj">toWeb</span>(incoming),
    duplex: <span class="smdbnqw">&#39;half&#39;</span>,
  }
<span class="s1itgoe">  const</span><span class="sdzsirb"> request</span><span class="s1itgoe"> =</span><span class="s1itgoe"> new</span><span class="s1t8gfj"> Request</span>(<span class="smdbnqw">&#39;http://localhost/&#39;</span>, init <span class="s1itgoe">as</span><span class="s1t8gfj"> RequestInit</span>)
<span class="s1itgoe">  const</span><span class="sdzsirb"> response</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span><span class="s1t8gfj"> handleWebhook</span>(request)
  outgoing.<span class="s1t8gfj">writeHead</span>(response.status).<span class="s1t8gfj">end</span>(<span class="s1itgoe">await</span> response.<span class="s1t8gfj">text</span>())
}

<span class="s1itgoe">const</span><span class="sdzsirb"> server</span><span class="s1itgoe"> =</span><span class="s1t8gfj"> createServer</span>((<span class="s1jdh33">incoming</span>, <span class="s1jdh33">outgoing</span>) <span class="s1itgoe">=&gt;</span> {
<span class="s21nrsd">  // A client that disconnects must not crash the process</span>
<span class="s1t8gfj">  handleRequest</span>(incoming, outgoing).<span class="s1t8gfj">catch</span>(() <span class="s1itgoe">=&gt;</span> outgoing.<span class="s1t8gfj">destroy</span>())
})
server.<span class="s1t8gfj">listen</span>(<span class="sdzsirb">3000</span>)</code></pre></div><p><a href="https://github.com/bill-sdk/bill-sdk/blob/main/examples/webhook-server.ts" target="_blank" rel="noreferrer">examples/webhook-server.ts</a> is a complete program. To test a receiver, sign a body with <code>signPayload</code>: see <a href="./testing.html#webhooks">Testing</a>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("guides/webhooks.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const webhooks = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  webhooks as default
};
