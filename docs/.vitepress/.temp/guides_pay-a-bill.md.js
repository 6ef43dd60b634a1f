import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Pay a bill safely","description":"","frontmatter":{},"headers":[],"relativePath":"guides/pay-a-bill.md","filePath":"docs/guides/pay-a-bill.md","lastUpdated":1795866933000}');
const _sfc_main = { name: "guides/pay-a-bill.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="pay-a-bill-safely" tabindex="-1">Pay a bill safely <a class="header-anchor" href="#pay-a-bill-safely" aria-label="Permalink to &quot;Pay a bill safely&quot;">​</a></h1><p>This guide pays one bill from start to end, so that a crash or a lost connection at any point never pays it twice. <a href="./money-safety.html">Money safety</a> explains the rules behind it.</p><p>You need an <a href="./mfa.html">MFA-trusted session</a> and a verified bank account. To try the code without an account at BILL, use <a href="./emulator.html">the emulator</a>, which has both.</p><h2 id="_1-find-or-create-the-vendor-and-the-bill" tabindex="-1">1. Find or create the vendor and the bill <a class="header-anchor" href="#_1-find-or-create-the-vendor-and-the-bill" aria-label="Permalink to &quot;1. Find or create the vendor and the bill&quot;">​</a></h2><p>If your program stops after this step, the next run must find the same bill. So look for each object by a key that you know, before you create it:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">import</span> { findOrCreate } <span class="s1itgoe">from</span><span class="smdbnqw"> &#39;bill-sdk&#39;</span>

<span class="s1itgoe">const</span> { <span class="s1jdh33">item</span>: <span class="sdzsirb">supplier</span> } <span class="s1itgoe">=</span><span class="s1itgoe"> await</span><span class="s1t8gfj"> findOrCreate</span>(
  bill.vendors.<span class="s1t8gfj">list</span>({ filters: { name: { eq: vendor.name } } }),
  () <span class="s1itgoe">=&gt;</span> bill.vendors.<span class="s1t8gfj">create</span>(vendor),
  { <span class="s1t8gfj">match</span>: ({ <span class="s1jdh33">name</span> }) <span class="s1itgoe">=&gt;</span> name <span class="s1itgoe">===</span> vendor.name },
)

<span class="s1itgoe">const</span><span class="sdzsirb"> invoice</span><span class="s1itgoe"> =</span> { invoiceNumber: <span class="smdbnqw">&#39;CPS-1042&#39;</span>, invoiceDate: <span class="smdbnqw">&#39;2026-03-02&#39;</span> }
<span class="s1itgoe">const</span> { <span class="s1jdh33">item</span>: <span class="sdzsirb">entered</span> } <span class="s1itgoe">=</span><span class="s1itgoe"> await</span><span class="s1t8gfj"> findOrCreate</span>(
  bill.bills.<span class="s1t8gfj">list</span>({ filters: { vendorId: { eq: supplier.id } } }),
  () <span class="s1itgoe">=&gt;</span>
    bill.bills.<span class="s1t8gfj">create</span>({
      vendorId: supplier.id,
      dueDate: <span class="smdbnqw">&#39;2026-04-01&#39;</span>,
      invoice,
      billLineItems: [{ amount: <span class="sdzsirb">200.25</span>, description: <span class="smdbnqw">&#39;Paper&#39;</span> }],
    }),
  { <span class="s1t8gfj">match</span>: (<span class="s1jdh33">item</span>) <span class="s1itgoe">=&gt;</span> item.invoice?.invoiceNumber <span class="s1itgoe">===</span><span class="smdbnqw"> &#39;CPS-1042&#39;</span> },
)
console.<span class="s1t8gfj">log</span>(entered.id, entered.dueAmount)</code></pre></div><h2 id="_2-check-that-it-can-be-paid" tabindex="-1">2. Check that it can be paid <a class="header-anchor" href="#_2-check-that-it-can-be-paid" aria-label="Permalink to &quot;2. Check that it can be paid&quot;">​</a></h2><p>A bill with approvers can be paid only after all of them approved it. BILL rejects a payment that is larger than what is still due.</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> due</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.bills.<span class="s1t8gfj">get</span>(billId)
<span class="s1itgoe">if</span> (due.paymentStatus <span class="s1itgoe">===</span><span class="smdbnqw"> &#39;PAID&#39;</span>) <span class="s1itgoe">throw</span><span class="s1itgoe"> new</span><span class="s1t8gfj"> Error</span>(<span class="smdbnqw">&#39;This bill is paid.&#39;</span>)
<span class="s1itgoe">if</span> (due.approvalStatus <span class="s1itgoe">===</span><span class="smdbnqw"> &#39;ASSIGNED&#39;</span>) <span class="s1itgoe">throw</span><span class="s1itgoe"> new</span><span class="s1t8gfj"> Error</span>(<span class="smdbnqw">&#39;Not approved yet.&#39;</span>)

<span class="s1itgoe">const</span><span class="sdzsirb"> filters</span><span class="s1itgoe"> =</span> { status: { eq: <span class="smdbnqw">&#39;VERIFIED&#39;</span> } } <span class="s1itgoe">as</span><span class="s1itgoe"> const</span>
<span class="s1itgoe">const</span><span class="sdzsirb"> accounts</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.fundingAccounts.banks.<span class="s1t8gfj">list</span>({ filters }).<span class="s1t8gfj">toArray</span>()
console.<span class="s1t8gfj">log</span>(due.dueAmount, accounts[<span class="sdzsirb">0</span>]?.id)</code></pre></div><h2 id="_3-store-the-number-then-pay" tabindex="-1">3. Store the number, then pay <a class="header-anchor" href="#_3-store-the-number-then-pay" aria-label="Permalink to &quot;3. Store the number, then pay&quot;">​</a></h2><p>The <code>transactionNumber</code> identifies the debt. Store it before the call, and use the same one in every attempt. <code>payOnce</code> looks for a payment with this number before it sends one, and again if the outcome is unknown.</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">import</span> { isOutcomeUnknown, payOnce } <span class="s1itgoe">from</span><span class="smdbnqw"> &#39;bill-sdk&#39;</span>

<span class="s1itgoe">const</span><span class="sdzsirb"> transactionNumber</span><span class="s1itgoe"> =</span><span class="smdbnqw"> \`PAY\${</span>billId<span class="smdbnqw">}\`</span>
<span class="s1itgoe">await</span><span class="s1t8gfj"> save</span>(transactionNumber, { billId, amount: <span class="sdzsirb">200.25</span> })

<span class="s1itgoe">try</span> {
<span class="s1itgoe">  const</span> { <span class="sdzsirb">payment</span>, <span class="sdzsirb">created</span> } <span class="s1itgoe">=</span><span class="s1itgoe"> await</span><span class="s1t8gfj"> payOnce</span>(bill, {
    billId,
    amount: <span class="sdzsirb">200.25</span>,
    fundingAccount: { type: <span class="smdbnqw">&#39;BANK_ACCOUNT&#39;</span>, id: bankAccountId },
    processingOptions: {},
    transactionNumber,
  })
<span class="s1itgoe">  await</span><span class="s1t8gfj"> save</span>(transactionNumber, payment.id)
  console.<span class="s1t8gfj">log</span>(payment.id, created <span class="s1itgoe">?</span><span class="smdbnqw"> &#39;sent now&#39;</span><span class="s1itgoe"> :</span><span class="smdbnqw"> &#39;existed before&#39;</span>)
} <span class="s1itgoe">catch</span> (error) {
<span class="s1itgoe">  if</span> (<span class="s1itgoe">!</span><span class="s1t8gfj">isOutcomeUnknown</span>(error)) <span class="s1itgoe">throw</span> error
  console.<span class="s1t8gfj">error</span>(<span class="smdbnqw">&#39;Call payOnce again with the same number.&#39;</span>, error)
}</code></pre></div><p>Never call <code>bill.payments.create</code> in a retry loop. The SDK doesn&#39;t retry it, because BILL may have processed a request whose response was lost.</p><h2 id="_4-follow-the-payment" tabindex="-1">4. Follow the payment <a class="header-anchor" href="#_4-follow-the-payment" aria-label="Permalink to &quot;4. Follow the payment&quot;">​</a></h2><p>A payment takes days, and it can fail after it was sent. Handle both <a href="./webhooks.html">webhooks</a>:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">import</span> { createWebhookHandler } <span class="s1itgoe">from</span><span class="smdbnqw"> &#39;bill-sdk/webhooks&#39;</span>

<span class="s1itgoe">export</span><span class="s1itgoe"> const</span><span class="sdzsirb"> POST</span><span class="s1itgoe"> =</span><span class="s1t8gfj"> createWebhookHandler</span>({
  securityKey: process.env.<span class="sdzsirb">BILL_SECURITY_KEY</span><span class="s1itgoe">!</span>,
  on: {
<span class="smdbnqw">    &#39;payment.updated&#39;</span>: <span class="s1itgoe">async</span> ({ <span class="s1jdh33">payment</span> }) <span class="s1itgoe">=&gt;</span> {
<span class="s1itgoe">      await</span><span class="s1t8gfj"> save</span>(payment.id, payment.status)
    },
<span class="smdbnqw">    &#39;payment.failed&#39;</span>: <span class="s1itgoe">async</span> ({ <span class="s1jdh33">payment</span> }) <span class="s1itgoe">=&gt;</span> {
<span class="s1itgoe">      await</span><span class="s1t8gfj"> save</span>(payment.transactionNumber <span class="s1itgoe">??</span><span class="smdbnqw"> &#39;unknown&#39;</span>, payment)
    },
  },
})</code></pre></div><p>Webhooks can be lost, so reconcile once a day:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> yesterday</span><span class="s1itgoe"> =</span><span class="s1itgoe"> new</span><span class="s1t8gfj"> Date</span>(Date.<span class="s1t8gfj">now</span>() <span class="s1itgoe">-</span><span class="sdzsirb"> 86_400_000</span>)
<span class="s1itgoe">const</span><span class="sdzsirb"> recent</span><span class="s1itgoe"> =</span> bill.payments.<span class="s1t8gfj">list</span>({
  filters: { createdTime: { gte: yesterday } },
})
<span class="s1itgoe">for</span><span class="s1itgoe"> await</span> (<span class="s1itgoe">const</span> { <span class="sdzsirb">transactionNumber</span>, <span class="sdzsirb">singleStatus</span> } <span class="s1itgoe">of</span> recent) {
<span class="s1itgoe">  if</span> (transactionNumber) <span class="s1itgoe">await</span><span class="s1t8gfj"> save</span>(transactionNumber, singleStatus)
}</code></pre></div><h2 id="_5-rehearse-the-failures" tabindex="-1">5. Rehearse the failures <a class="header-anchor" href="#_5-rehearse-the-failures" aria-label="Permalink to &quot;5. Rehearse the failures&quot;">​</a></h2><p><a href="./emulator.html">The emulator</a> can lose the response of a payment that BILL accepted:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code>emulator.faults.<span class="s1t8gfj">add</span>({
  operation: <span class="smdbnqw">&#39;createPayment&#39;</span>,
  reply: <span class="smdbnqw">&#39;reset-after-commit&#39;</span>,
  times: <span class="sdzsirb">1</span>,
})</code></pre></div><p>Run step 3 with this fault. <code>payOnce</code> finds the payment and returns it, and <code>bill.payments.list()</code> has it once.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("guides/pay-a-bill.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const payABill = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  payABill as default
};
