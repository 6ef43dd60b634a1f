import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"bill.billApprovals.policies","description":"Methods of bill.billApprovals.policies in the TypeScript SDK for BILL's v3 API: list, create, replace, delete.","frontmatter":{"title":"bill.billApprovals.policies","description":"Methods of bill.billApprovals.policies in the TypeScript SDK for BILL's v3 API: list, create, replace, delete.","edit":"spec/paths","lastUpdated":"2026-11-28T11:34:19.000Z"},"headers":[],"relativePath":"reference/bill-approvals-policies.md","filePath":"spec/paths","lastUpdated":1795865659000}`);
const _sfc_main = { name: "reference/bill-approvals-policies.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="bill-billapprovals-policies" tabindex="-1">bill.billApprovals.policies <a class="header-anchor" href="#bill-billapprovals-policies" aria-label="Permalink to &quot;bill.billApprovals.policies&quot;">​</a></h1><ul><li><a href="#list"><code>list</code></a> Get list of bill approval policies</li><li><a href="#create"><code>create</code></a> Create a bill approval policy</li><li><a href="#replace"><code>replace</code></a> Update a bill approval policy</li><li><a href="#delete"><code>delete</code></a> Delete a bill approval policy</li></ul><h2 id="list" tabindex="-1">list <a class="header-anchor" href="#list" aria-label="Permalink to &quot;list {#list}&quot;">​</a></h2><p><strong>Get list of bill approval policies.</strong> Returns all approval policies of the organization in one response. Deleted policies are not included.</p><p><code>GET /connect/v3/bill-approvals/policies</code> · operation <code>listBillApprovalPolicies</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">list</span>(options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>BillApprovalPolicy[]<span class="s1itgoe">&gt;</span></code></pre></div><ul><li>Retry-safe, like every GET request.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-lw6dE" id="tab-xHc_5RV" checked><label data-title="SDK" for="tab-xHc_5RV">SDK</label><input type="radio" name="group-lw6dE" id="tab-W7YKZO_"><label data-title="HTTP" for="tab-W7YKZO_">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> results</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.billApprovals.policies.<span class="s1t8gfj">list</span>()</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">GET</span> /connect/v3/bill-approvals/policies <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span></code></pre></div></div></div><p><strong>Returns</strong> <a href="#type-billapprovalpolicy"><code>BillApprovalPolicy[]</code></a></p><details class="details custom-block"><summary>Example response</summary><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code>[
  {
<span class="sdzsirb">    &quot;id&quot;</span>: <span class="smdbnqw">&quot;00801JNPRSTUDIO0001a-7f3c2d10&quot;</span>,
<span class="sdzsirb">    &quot;policyName&quot;</span>: <span class="smdbnqw">&quot;Bills from 100&quot;</span>,
<span class="sdzsirb">    &quot;rules&quot;</span>: [
      {
<span class="sdzsirb">        &quot;key&quot;</span>: <span class="smdbnqw">&quot;BILL_AMOUNT&quot;</span>,
<span class="sdzsirb">        &quot;op&quot;</span>: <span class="smdbnqw">&quot;gte&quot;</span>,
<span class="sdzsirb">        &quot;values&quot;</span>: [
          {
<span class="sdzsirb">            &quot;value&quot;</span>: <span class="smdbnqw">&quot;100&quot;</span>,
<span class="sdzsirb">            &quot;displayName&quot;</span>: <span class="smdbnqw">&quot;$100.00&quot;</span>
          }
        ]
      }
    ],
<span class="sdzsirb">    &quot;approvers&quot;</span>: {
<span class="sdzsirb">      &quot;users&quot;</span>: [
        {
<span class="sdzsirb">          &quot;userId&quot;</span>: <span class="smdbnqw">&quot;00601ROBINVALES0001b&quot;</span>,
<span class="sdzsirb">          &quot;fullName&quot;</span>: <span class="smdbnqw">&quot;Robin Vale&quot;</span>
        }
      ],
<span class="sdzsirb">      &quot;groups&quot;</span>: []
    }
  }
]</code></pre></div></details><p>Source: <a href="https://developer.bill.com/reference/listbillapprovalpolicies" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="create" tabindex="-1">create <a class="header-anchor" href="#create" aria-label="Permalink to &quot;create {#create}&quot;">​</a></h2><p><strong>Create a bill approval policy.</strong> Creates an approval policy in the organization. Some of BILL&#39;s pages omit <code>/policies</code> from the path; BILL&#39;s reference and Postman collection include it.</p><p><code>POST /connect/v3/bill-approvals/policies</code> · operation <code>createBillApprovalPolicy</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">create</span>(body: BillApprovalPolicyCreate, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>BillApprovalPolicy<span class="s1itgoe">&gt;</span></code></pre></div><ul><li><strong>Redirects money</strong>: changes where money goes, or who may send it.</li><li><strong>Not retried</strong> after an unknown outcome: <a href="./../guides/errors-and-retries.html#retries">check before you call it again</a>.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-ff11W" id="tab-GUXBqHV" checked><label data-title="SDK" for="tab-GUXBqHV">SDK</label><input type="radio" name="group-ff11W" id="tab-dM4LR9u"><label data-title="HTTP" for="tab-dM4LR9u">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> billApprovalPolicy</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.billApprovals.policies.<span class="s1t8gfj">create</span>({
  policyName: <span class="smdbnqw">&#39;Bills from 100&#39;</span>,
  rules: [{ key: <span class="smdbnqw">&#39;BILL_AMOUNT&#39;</span>, op: <span class="smdbnqw">&#39;gte&#39;</span>, values: [<span class="smdbnqw">&#39;100&#39;</span>] }],
  approvers: [<span class="smdbnqw">&#39;00601ROBINVALES0001b&#39;</span>],
})</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">POST</span> /connect/v3/bill-approvals/policies <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span>
<span class="s17hn0y">Content-Type</span><span class="s1itgoe">:</span><span class="smdbnqw"> application/json</span>

{
<span class="sdzsirb">  &quot;policyName&quot;</span>: <span class="smdbnqw">&quot;Bills from 100&quot;</span>,
<span class="sdzsirb">  &quot;rules&quot;</span>: [
    {
<span class="sdzsirb">      &quot;key&quot;</span>: <span class="smdbnqw">&quot;BILL_AMOUNT&quot;</span>,
<span class="sdzsirb">      &quot;op&quot;</span>: <span class="smdbnqw">&quot;gte&quot;</span>,
<span class="sdzsirb">      &quot;values&quot;</span>: [
<span class="smdbnqw">        &quot;100&quot;</span>
      ]
    }
  ],
<span class="sdzsirb">  &quot;approvers&quot;</span>: [
<span class="smdbnqw">    &quot;00601ROBINVALES0001b&quot;</span>
  ]
}</code></pre></div></div></div><p><strong>Body</strong> <code>BillApprovalPolicyCreate</code></p><ul><li><code>policyName</code> <span class="type">string</span> <strong>required</strong> Name of the policy.</li><li><code>rules</code> <span class="type">BillApprovalRuleCreate[]</span> <strong>required</strong> Rules that a bill is checked against, in this order. BILL does not state whether all rules must match. <ul><li><code>key</code> <span class="type">BillApprovalRuleKeyInput</span> <strong>required</strong> Property of the bill that a rule checks. The list comes from BILL&#39;s samples and might be incomplete. Values: <code>BILL_AMOUNT</code>, <code>VENDOR_ID</code>, <code>LOCATION_ID</code>, <code>CHART_OF_ACCOUNT_ID</code>, <code>JOB_ID</code>; BILL may add more.</li><li><code>op</code> <span class="type">string</span> <strong>required</strong> Comparison operator of the rule. BILL&#39;s sample requests use <code>gte</code>; its sample responses use <code>lt</code>. The complete list is not known.</li><li><code>values</code> <span class="type">string[]</span> <strong>required</strong> Amounts as text, or IDs.</li></ul></li><li><code>approvers</code> <span class="type">string[]</span> <strong>required</strong> IDs of the users and groups who approve, in this order. User IDs begin with <code>006</code>. Group IDs begin with <code>agp</code>; groups are created in the web app.</li></ul><p><strong>Returns</strong> <a href="#type-billapprovalpolicy"><code>BillApprovalPolicy</code></a></p><details class="details custom-block"><summary>Example response</summary><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code>{
<span class="sdzsirb">  &quot;id&quot;</span>: <span class="smdbnqw">&quot;00801JNPRSTUDIO0001a-7f3c2d10&quot;</span>,
<span class="sdzsirb">  &quot;policyName&quot;</span>: <span class="smdbnqw">&quot;Bills from 100&quot;</span>,
<span class="sdzsirb">  &quot;rules&quot;</span>: [
    {
<span class="sdzsirb">      &quot;key&quot;</span>: <span class="smdbnqw">&quot;BILL_AMOUNT&quot;</span>,
<span class="sdzsirb">      &quot;op&quot;</span>: <span class="smdbnqw">&quot;gte&quot;</span>,
<span class="sdzsirb">      &quot;values&quot;</span>: [
        {
<span class="sdzsirb">          &quot;value&quot;</span>: <span class="smdbnqw">&quot;100&quot;</span>,
<span class="sdzsirb">          &quot;displayName&quot;</span>: <span class="smdbnqw">&quot;$100.00&quot;</span>
        }
      ]
    }
  ],
<span class="sdzsirb">  &quot;approvers&quot;</span>: {
<span class="sdzsirb">    &quot;users&quot;</span>: [
      {
<span class="sdzsirb">        &quot;userId&quot;</span>: <span class="smdbnqw">&quot;00601ROBINVALES0001b&quot;</span>,
<span class="sdzsirb">        &quot;fullName&quot;</span>: <span class="smdbnqw">&quot;Robin Vale&quot;</span>
      }
    ],
<span class="sdzsirb">    &quot;groups&quot;</span>: []
  }
}</code></pre></div></details><p>Source: <a href="https://developer.bill.com/reference/createbillapprovalpolicy" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="replace" tabindex="-1">replace <a class="header-anchor" href="#replace" aria-label="Permalink to &quot;replace {#replace}&quot;">​</a></h2><p><strong>Update a bill approval policy.</strong> Replaces the whole approval policy.</p><p><code>PUT /connect/v3/bill-approvals/policies/{policyId}</code> · operation <code>updateBillApprovalPolicy</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">replace</span>(policyId: string, body: BillApprovalPolicyCreate, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>BillApprovalPolicy<span class="s1itgoe">&gt;</span></code></pre></div><ul><li><strong>Redirects money</strong>: changes where money goes, or who may send it.</li><li><strong>Not retried</strong> after an unknown outcome: <a href="./../guides/errors-and-retries.html#retries">check before you call it again</a>.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-5xZqs" id="tab-qyfKBjy" checked><label data-title="SDK" for="tab-qyfKBjy">SDK</label><input type="radio" name="group-5xZqs" id="tab-QCQ-8un"><label data-title="HTTP" for="tab-QCQ-8un">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> billApprovalPolicy</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.billApprovals.policies.<span class="s1t8gfj">replace</span>(
<span class="smdbnqw">  &#39;00801JNPRSTUDIO0001a-7f3c2d10&#39;</span>,
  {
    policyName: <span class="smdbnqw">&#39;Bills from 100&#39;</span>,
    rules: [{ key: <span class="smdbnqw">&#39;BILL_AMOUNT&#39;</span>, op: <span class="smdbnqw">&#39;gte&#39;</span>, values: [<span class="smdbnqw">&#39;100&#39;</span>] }],
    approvers: [<span class="smdbnqw">&#39;00601ROBINVALES0001b&#39;</span>],
  },
)</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">PUT</span> /connect/v3/bill-approvals/policies/00801JNPRSTUDIO0001a-7f3c2d10 <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span>
<span class="s17hn0y">Content-Type</span><span class="s1itgoe">:</span><span class="smdbnqw"> application/json</span>

{
<span class="sdzsirb">  &quot;policyName&quot;</span>: <span class="smdbnqw">&quot;Bills from 100&quot;</span>,
<span class="sdzsirb">  &quot;rules&quot;</span>: [
    {
<span class="sdzsirb">      &quot;key&quot;</span>: <span class="smdbnqw">&quot;BILL_AMOUNT&quot;</span>,
<span class="sdzsirb">      &quot;op&quot;</span>: <span class="smdbnqw">&quot;gte&quot;</span>,
<span class="sdzsirb">      &quot;values&quot;</span>: [
<span class="smdbnqw">        &quot;100&quot;</span>
      ]
    }
  ],
<span class="sdzsirb">  &quot;approvers&quot;</span>: [
<span class="smdbnqw">    &quot;00601ROBINVALES0001b&quot;</span>
  ]
}</code></pre></div></div></div><p><strong>Path IDs</strong></p><ul><li><code>policyId</code> <span class="type">string</span> ID of the policy. It consists of the ID of the organization, a hyphen, and another part.</li></ul><p><strong>Body</strong> <a href="#create"><code>BillApprovalPolicyCreate</code></a></p><p><strong>Returns</strong> <a href="#type-billapprovalpolicy"><code>BillApprovalPolicy</code></a></p><p>The example response is that of <a href="#create"><code>create</code></a>.</p><p><strong>Errors</strong>, in addition to <a href="./errors.html">those of every call</a></p><ul><li><code>NotFoundError</code> if this ID does not exist.</li></ul><p>Source: <a href="https://developer.bill.com/reference/updatebillapprovalpolicy" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="delete" tabindex="-1">delete <a class="header-anchor" href="#delete" aria-label="Permalink to &quot;delete {#delete}&quot;">​</a></h2><p><strong>Delete a bill approval policy.</strong> Permanently deletes an approval policy.</p><p><code>DELETE /connect/v3/bill-approvals/policies/{policyId}</code> · operation <code>deletePolicy</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">delete</span>(<span class="s1jdh33">policyId</span><span class="s1itgoe">:</span><span class="sdzsirb"> string</span>, <span class="s1jdh33">options</span><span class="s1itgoe">?:</span><span class="s1t8gfj"> RequestOptions</span>)<span class="s1itgoe">:</span><span class="s1t8gfj"> CallPromise</span>&lt;<span class="s1t8gfj">StatusResult</span>&gt;</code></pre></div><ul><li><strong>Redirects money</strong>: changes where money goes, or who may send it.</li><li><strong>Not retried</strong> after an unknown outcome: <a href="./../guides/errors-and-retries.html#retries">check before you call it again</a>.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-AArTZ" id="tab-hfszsph" checked><label data-title="SDK" for="tab-hfszsph">SDK</label><input type="radio" name="group-AArTZ" id="tab-U2lpsfa"><label data-title="HTTP" for="tab-U2lpsfa">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> result</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.billApprovals.policies.<span class="s1t8gfj">delete</span>(
<span class="smdbnqw">  &#39;00801JNPRSTUDIO0001a-7f3c2d10&#39;</span>,
)</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">DELETE</span> /connect/v3/bill-approvals/policies/00801JNPRSTUDIO0001a-7f3c2d10 <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span></code></pre></div></div></div><p><strong>Path IDs</strong></p><ul><li><code>policyId</code> <span class="type">string</span> ID of the policy. It consists of the ID of the organization, a hyphen, and another part.</li></ul><p><strong>Returns</strong> <a href="#type-statusresult"><code>StatusResult</code></a></p><details class="details custom-block"><summary>Example response</summary><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code>{
<span class="sdzsirb">  &quot;status&quot;</span>: <span class="smdbnqw">&quot;SUCCESS&quot;</span>
}</code></pre></div></details><p><strong>Errors</strong>, in addition to <a href="./errors.html">those of every call</a></p><ul><li><code>NotFoundError</code> if this ID does not exist.</li></ul><p>Source: <a href="https://developer.bill.com/reference/deletepolicy" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="type-billapprovalpolicy" tabindex="-1">Type BillApprovalPolicy <a class="header-anchor" href="#type-billapprovalpolicy" aria-label="Permalink to &quot;Type BillApprovalPolicy {#type-billapprovalpolicy}&quot;">​</a></h2><p>Policy that determines which bills must be approved, and by whom.</p><ul><li><code>id</code> <span class="type">string</span> <strong>required</strong> ID of the policy: the organization&#39;s ID, a hyphen, and another part.</li><li><code>policyName</code> <span class="type">string</span> Name of the policy.</li><li><code>status</code> <span class="type">BillApprovalPolicyStatus</span> Status of the policy. Its values are not documented. <code>ACTIVE</code> is seen in another client, for a new policy.</li><li><code>rules</code> <span class="type">BillApprovalRule[]</span> Rules that a bill is checked against. <ul><li><code>key</code> <span class="type">BillApprovalRuleKey</span> Property of the bill that a rule checks. The list comes from BILL&#39;s samples and might be incomplete. Values: <code>BILL_AMOUNT</code>, <code>VENDOR_ID</code>, <code>LOCATION_ID</code>, <code>CHART_OF_ACCOUNT_ID</code>, <code>JOB_ID</code>; BILL may add more.</li><li><code>op</code> <span class="type">BillApprovalRuleOp</span> Comparison operator of a rule. The list comes from BILL&#39;s samples and is incomplete. Values: <code>gte</code>, <code>lt</code>, <code>UNDEFINED</code>; BILL may add more.</li><li><code>values</code> <span class="type">object[]</span> Values the bill is compared with. <ul><li><code>value</code> <span class="type">string</span> Amount as text, or an ID.</li><li><code>displayName</code> <span class="type">string</span> Human-readable form of the value.</li></ul></li></ul></li><li><code>approvers</code> <span class="type">BillApprovalPolicyApprovers</span> Approvers under a policy. Requests use a plain list of IDs instead. <ul><li><code>users</code> <span class="type">object[]</span> Users who approve, in order. <ul><li><code>userId</code> <span class="type">string</span> <strong>required</strong> ID of the user; begins with <code>006</code>.</li><li><code>fullName</code> <span class="type">string</span> First and last name.</li></ul></li><li><code>groups</code> <span class="type">BillApprovalGroup[]</span> Groups that approve. <ul><li><code>groupId</code> <span class="type">string</span> <strong>required</strong> ID of the group; begins with <code>agp</code>.</li><li><code>groupName</code> <span class="type">string</span> Name of the group.</li><li><code>users</code> <span class="type">object[]</span> Members of the group. <ul><li><code>id</code> <span class="type">string</span> <strong>required</strong> ID of the user; begins with <code>006</code>.</li><li><code>fullName</code> <span class="type">string</span> First and last name.</li></ul></li></ul></li></ul></li></ul><h2 id="type-statusresult" tabindex="-1">Type StatusResult <a class="header-anchor" href="#type-statusresult" aria-label="Permalink to &quot;Type StatusResult {#type-statusresult}&quot;">​</a></h2><p>Confirmation that BILL completed the request.</p><ul><li><code>status</code> <span class="type">ResultStatus</span> <strong>required</strong> Outcome of a request. BILL documents only <code>SUCCESS</code>. <code>FAILED</code> is seen in another client, for the validation of an MFA phone.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/bill-approvals-policies.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const billApprovalsPolicies = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  billApprovalsPolicies as default
};
