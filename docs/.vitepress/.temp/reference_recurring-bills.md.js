import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"bill.recurringBills","description":"Methods of bill.recurringBills in the TypeScript SDK for BILL's v3 API: list, create, get, replace, update, archive, restore.","frontmatter":{"title":"bill.recurringBills","description":"Methods of bill.recurringBills in the TypeScript SDK for BILL's v3 API: list, create, get, replace, update, archive, restore.","edit":"spec/paths","lastUpdated":"2026-11-28T11:34:19.000Z"},"headers":[],"relativePath":"reference/recurring-bills.md","filePath":"spec/paths","lastUpdated":1795865659000}`);
const _sfc_main = { name: "reference/recurring-bills.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="bill-recurringbills" tabindex="-1">bill.recurringBills <a class="header-anchor" href="#bill-recurringbills" aria-label="Permalink to &quot;bill.recurringBills&quot;">​</a></h1><ul><li><a href="#list"><code>list</code></a> Get list of recurring bills</li><li><a href="#create"><code>create</code></a> Create a recurring bill</li><li><a href="#get"><code>get</code></a> Get recurring bill details</li><li><a href="#replace"><code>replace</code></a> Replace a recurring bill</li><li><a href="#update"><code>update</code></a> Update a recurring bill</li><li><a href="#archive"><code>archive</code></a> Archive a recurring bill</li><li><a href="#restore"><code>restore</code></a> Restore an archived recurring bill</li></ul><h2 id="list" tabindex="-1">list <a class="header-anchor" href="#list" aria-label="Permalink to &quot;list {#list}&quot;">​</a></h2><p><strong>Get list of recurring bills.</strong> Returns the recurring bills of the organization, one page at a time.</p><p><code>GET /connect/v3/recurringbills</code> · operation <code>listRecurringBills</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">list</span>(params<span class="s1itgoe">?:</span> RecurringBillListParams, options<span class="s1itgoe">?:</span> RequestOptions): PagePromise<span class="s1itgoe">&lt;</span>RecurringBill<span class="s1itgoe">&gt;</span></code></pre></div><ul><li>Retry-safe, like every GET request.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-u3-pa" id="tab-uyzPCUY" checked><label data-title="SDK" for="tab-uyzPCUY">SDK</label><input type="radio" name="group-u3-pa" id="tab-cylyv3s"><label data-title="HTTP" for="tab-cylyv3s">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> list</span><span class="s1itgoe"> =</span> bill.recurringBills.<span class="s1t8gfj">list</span>({
  filters: { archived: { eq: <span class="sdzsirb">false</span> } },
})
<span class="s1itgoe">for</span><span class="s1itgoe"> await</span> (<span class="s1itgoe">const</span><span class="sdzsirb"> recurringBill</span><span class="s1itgoe"> of</span> list) {
  console.<span class="s1t8gfj">log</span>(recurringBill.id)
}</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">GET</span> /connect/v3/recurringbills?filters=archived%3Aeq%3Afalse <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span></code></pre></div></div></div><p><strong>Parameters</strong> <code>RecurringBillListParams</code></p><ul><li><code>max</code> <span class="type">number</span> Number of items per page, from 1 to 100; defaults to 20.</li><li><code>page</code> <span class="type">string</span> Page token, from <code>nextPage</code> or <code>prevPage</code> of an earlier response.</li><li><code>sort</code> <span class="type">string</span> Sort order, such as <code>archived:asc</code>. <ul><li>Fields: <code>archived</code></li></ul></li><li><code>filters</code> <span class="type">RecurringBillListFilters | string</span> Filters for recurring bills, each in the form <code>field:operator:value</code>. Separate multiple filters with commas. <ul><li><code>id</code>: <code>eq</code>, <code>ne</code>, <code>in</code></li><li><code>archived</code>: <code>eq</code>, <code>ne</code></li><li><code>vendorId</code>: <code>eq</code>, <code>in</code></li></ul></li></ul><p><strong>Returns</strong> pages of <a href="#type-recurringbill"><code>RecurringBill</code></a>: see <a href="./../guides/pagination-and-filters.html">Pagination and filters</a>.</p><details class="details custom-block"><summary>Example response</summary><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code>{
<span class="sdzsirb">  &quot;results&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;btp01MAPLEFLYER0001b&quot;</span>,
<span class="sdzsirb">      &quot;archived&quot;</span>: <span class="sdzsirb">false</span>,
<span class="sdzsirb">      &quot;vendorId&quot;</span>: <span class="smdbnqw">&quot;00901MAPLEPRINT0001b&quot;</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Flyers each month&quot;</span>,
<span class="sdzsirb">      &quot;schedule&quot;</span>: {
<span class="sdzsirb">        &quot;period&quot;</span>: <span class="smdbnqw">&quot;MONTHLY&quot;</span>,
<span class="sdzsirb">        &quot;frequency&quot;</span>: <span class="sdzsirb">1</span>,
<span class="sdzsirb">        &quot;nextDueDate&quot;</span>: <span class="smdbnqw">&quot;2026-04-15&quot;</span>,
<span class="sdzsirb">        &quot;endDate&quot;</span>: <span class="smdbnqw">&quot;2027-03-15&quot;</span>,
<span class="sdzsirb">        &quot;daysInAdvance&quot;</span>: <span class="sdzsirb">5</span>
      },
<span class="sdzsirb">      &quot;recurringBillLineItems&quot;</span>: [
        {
<span class="sdzsirb">          &quot;id&quot;</span>: <span class="smdbnqw">&quot;rbl01MAPLEFLYER0001b&quot;</span>,
<span class="sdzsirb">          &quot;amount&quot;</span>: <span class="sdzsirb">60</span>,
<span class="sdzsirb">          &quot;description&quot;</span>: <span class="smdbnqw">&quot;500 flyers&quot;</span>,
<span class="sdzsirb">          &quot;classifications&quot;</span>: {
<span class="sdzsirb">            &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">            &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">            &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>
          }
        }
      ],
<span class="sdzsirb">      &quot;processingOptions&quot;</span>: {
<span class="sdzsirb">        &quot;autoPayment&quot;</span>: <span class="sdzsirb">true</span>
      },
<span class="sdzsirb">      &quot;paymentInformation&quot;</span>: {
<span class="sdzsirb">        &quot;bankAccountId&quot;</span>: <span class="smdbnqw">&quot;bac01OPERATING00001a&quot;</span>
      },
<span class="sdzsirb">      &quot;createdTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-16T10:02:45.500+00:00&quot;</span>,
<span class="sdzsirb">      &quot;updatedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-16T10:02:45.500+00:00&quot;</span>
    }
  ]
}</code></pre></div></details><p>Source: <a href="https://developer.bill.com/reference/listrecurringbills" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="create" tabindex="-1">create <a class="header-anchor" href="#create" aria-label="Permalink to &quot;create {#create}&quot;">​</a></h2><p><strong>Create a recurring bill.</strong> Creates a recurring bill. Turning on <code>processingOptions.autoPayment</code> requires an MFA-trusted session.</p><p><code>POST /connect/v3/recurringbills</code> · operation <code>createRecurringBill</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">create</span>(body: RecurringBillCreate, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>RecurringBill<span class="s1itgoe">&gt;</span></code></pre></div><ul><li><strong>Redirects money</strong>: changes where money goes, or who may send it.</li><li><strong>Not retried</strong> after an unknown outcome: <a href="./../guides/errors-and-retries.html#retries">check before you call it again</a>.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-lP50F" id="tab-gGctwfd" checked><label data-title="SDK" for="tab-gGctwfd">SDK</label><input type="radio" name="group-lP50F" id="tab-dKVlmqG"><label data-title="HTTP" for="tab-dKVlmqG">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> recurringBill</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.recurringBills.<span class="s1t8gfj">create</span>({
  vendorId: <span class="smdbnqw">&#39;00901MAPLEPRINT0001b&#39;</span>,
  schedule: {
    period: <span class="smdbnqw">&#39;MONTHLY&#39;</span>,
    frequency: <span class="sdzsirb">1</span>,
    nextDueDate: <span class="smdbnqw">&#39;2026-04-15&#39;</span>,
    endDate: <span class="smdbnqw">&#39;2027-03-15&#39;</span>,
    daysInAdvance: <span class="sdzsirb">5</span>,
  },
  recurringBillLineItems: [
    {
      amount: <span class="sdzsirb">60</span>,
      description: <span class="smdbnqw">&#39;500 flyers&#39;</span>,
      classifications: {
        chartOfAccountId: <span class="smdbnqw">&#39;0ca01OFFICEEXP00001a&#39;</span>,
        departmentId: <span class="smdbnqw">&#39;0de01DESIGNDEP00001a&#39;</span>,
        jobId: <span class="smdbnqw">&#39;job01REBRANDJOB0001a&#39;</span>,
      },
    },
  ],
  description: <span class="smdbnqw">&#39;Flyers each month&#39;</span>,
  processingOptions: { autoPayment: <span class="sdzsirb">true</span> },
  paymentInformation: { bankAccountId: <span class="smdbnqw">&#39;bac01OPERATING00001a&#39;</span> },
})</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">POST</span> /connect/v3/recurringbills <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span>
<span class="s17hn0y">Content-Type</span><span class="s1itgoe">:</span><span class="smdbnqw"> application/json</span>

{
<span class="sdzsirb">  &quot;vendorId&quot;</span>: <span class="smdbnqw">&quot;00901MAPLEPRINT0001b&quot;</span>,
<span class="sdzsirb">  &quot;schedule&quot;</span>: {
<span class="sdzsirb">    &quot;period&quot;</span>: <span class="smdbnqw">&quot;MONTHLY&quot;</span>,
<span class="sdzsirb">    &quot;frequency&quot;</span>: <span class="sdzsirb">1</span>,
<span class="sdzsirb">    &quot;nextDueDate&quot;</span>: <span class="smdbnqw">&quot;2026-04-15&quot;</span>,
<span class="sdzsirb">    &quot;endDate&quot;</span>: <span class="smdbnqw">&quot;2027-03-15&quot;</span>,
<span class="sdzsirb">    &quot;daysInAdvance&quot;</span>: <span class="sdzsirb">5</span>
  },
<span class="sdzsirb">  &quot;recurringBillLineItems&quot;</span>: [
    {
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">60</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;500 flyers&quot;</span>,
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">        &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">        &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>
      }
    }
  ],
<span class="sdzsirb">  &quot;description&quot;</span>: <span class="smdbnqw">&quot;Flyers each month&quot;</span>,
<span class="sdzsirb">  &quot;processingOptions&quot;</span>: {
<span class="sdzsirb">    &quot;autoPayment&quot;</span>: <span class="sdzsirb">true</span>
  },
<span class="sdzsirb">  &quot;paymentInformation&quot;</span>: {
<span class="sdzsirb">    &quot;bankAccountId&quot;</span>: <span class="smdbnqw">&quot;bac01OPERATING00001a&quot;</span>
  }
}</code></pre></div></div></div><p><strong>Body</strong> <code>RecurringBillCreate</code></p><ul><li><code>vendorId</code> <span class="type">string</span> <strong>required</strong> ID of the vendor; begins with <code>009</code>.</li><li><code>schedule</code> <span class="type">RecurringScheduleCreate</span> <strong>required</strong> Schedule of a recurring bill or invoice: when BILL creates the first one, and how often. If the date is in the past, BILL creates all missed bills or invoices at once. The required fields are inferred: BILL&#39;s guide lists all five fields without stating which of them are required. <ul><li><code>period</code> <span class="type">RecurringPeriodCreate</span> <strong>required</strong> Unit of time between two dates of a schedule. Values: <code>DAILY</code>, <code>WEEKLY</code>, <code>MONTHLY</code>, <code>YEARLY</code>; BILL may add more.</li><li><code>frequency</code> <span class="type">number</span> <strong>required</strong> Number of periods between two dates.</li><li><code>nextDueDate</code> <span class="type">string (date)</span> <strong>required</strong> Due date of the first bill or invoice.</li><li><code>endDate</code> <span class="type">string (date)</span> Date after which no more bills or invoices are created.</li><li><code>daysInAdvance</code> <span class="type">number</span> Number of days before the due date that BILL creates each bill or invoice.</li></ul></li><li><code>recurringBillLineItems</code> <span class="type">RecurringBillLineItemCreate[]</span> <strong>required</strong> Line items of each bill. <ul><li><code>amount</code> <span class="type">number</span> Amount of the line item on each bill.</li><li><code>description</code> <span class="type">string</span> Description of what is purchased.</li><li><code>classifications</code> <span class="type">RecurringBillLineItemClassificationsInput</span> General ledger classifications of a line item of a recurring bill. <ul><li><code>chartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts; begins with <code>0ca</code>.</li><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>employeeId</code> <span class="type">string</span> ID of the employee; begins with <code>emp</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li><li><code>itemId</code> <span class="type">string</span> ID of the item; begins with <code>0ii</code>.</li></ul></li></ul></li><li><code>description</code> <span class="type">string</span> Note on the bills.</li><li><code>processingOptions</code> <span class="type">RecurringBillProcessingOptionsUpdate</span> How BILL processes the bills that it creates. <ul><li><code>autoPayment</code> <span class="type">boolean</span> Whether BILL pays the bills automatically. Enabling it requires an MFA-trusted session.</li></ul></li><li><code>paymentInformation</code> <span class="type">RecurringBillPaymentInformationUpdate</span> Account that the bills are paid from automatically. <ul><li><code>bankAccountId</code> <span class="type">string</span> ID of the organization&#39;s bank account that the bills are paid from; begins with <code>bac</code>.</li></ul></li></ul><p><strong>Returns</strong> <a href="#type-recurringbill"><code>RecurringBill</code></a></p><details class="details custom-block"><summary>Example response</summary><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code>{
<span class="sdzsirb">  &quot;id&quot;</span>: <span class="smdbnqw">&quot;btp01MAPLEFLYER0001b&quot;</span>,
<span class="sdzsirb">  &quot;archived&quot;</span>: <span class="sdzsirb">false</span>,
<span class="sdzsirb">  &quot;vendorId&quot;</span>: <span class="smdbnqw">&quot;00901MAPLEPRINT0001b&quot;</span>,
<span class="sdzsirb">  &quot;description&quot;</span>: <span class="smdbnqw">&quot;Flyers each month&quot;</span>,
<span class="sdzsirb">  &quot;schedule&quot;</span>: {
<span class="sdzsirb">    &quot;period&quot;</span>: <span class="smdbnqw">&quot;MONTHLY&quot;</span>,
<span class="sdzsirb">    &quot;frequency&quot;</span>: <span class="sdzsirb">1</span>,
<span class="sdzsirb">    &quot;nextDueDate&quot;</span>: <span class="smdbnqw">&quot;2026-04-15&quot;</span>,
<span class="sdzsirb">    &quot;endDate&quot;</span>: <span class="smdbnqw">&quot;2027-03-15&quot;</span>,
<span class="sdzsirb">    &quot;daysInAdvance&quot;</span>: <span class="sdzsirb">5</span>
  },
<span class="sdzsirb">  &quot;recurringBillLineItems&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;rbl01MAPLEFLYER0001b&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">60</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;500 flyers&quot;</span>,
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">        &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">        &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>
      }
    }
  ],
<span class="sdzsirb">  &quot;processingOptions&quot;</span>: {
<span class="sdzsirb">    &quot;autoPayment&quot;</span>: <span class="sdzsirb">true</span>
  },
<span class="sdzsirb">  &quot;paymentInformation&quot;</span>: {
<span class="sdzsirb">    &quot;bankAccountId&quot;</span>: <span class="smdbnqw">&quot;bac01OPERATING00001a&quot;</span>
  },
<span class="sdzsirb">  &quot;createdTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-16T10:02:45.500+00:00&quot;</span>,
<span class="sdzsirb">  &quot;updatedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-16T10:02:45.500+00:00&quot;</span>
}</code></pre></div></details><p>Source: <a href="https://developer.bill.com/reference/createrecurringbill" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="get" tabindex="-1">get <a class="header-anchor" href="#get" aria-label="Permalink to &quot;get {#get}&quot;">​</a></h2><p><strong>Get recurring bill details.</strong> Returns the recurring bill with the given ID.</p><p><code>GET /connect/v3/recurringbills/{recurringBillId}</code> · operation <code>getRecurringBill</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">get</span>(recurringBillId: string, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>RecurringBill<span class="s1itgoe">&gt;</span></code></pre></div><ul><li>Retry-safe, like every GET request.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-W-s9-" id="tab-6uGvKHi" checked><label data-title="SDK" for="tab-6uGvKHi">SDK</label><input type="radio" name="group-W-s9-" id="tab-p69ecrN"><label data-title="HTTP" for="tab-p69ecrN">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> recurringBill</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.recurringBills.<span class="s1t8gfj">get</span>(
<span class="smdbnqw">  &#39;btp01MAPLEFLYER0001b&#39;</span>,
)</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">GET</span> /connect/v3/recurringbills/btp01MAPLEFLYER0001b <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span></code></pre></div></div></div><p><strong>Path IDs</strong></p><ul><li><code>recurringBillId</code> <span class="type">string</span> ID of the recurring bill; begins with <code>btp</code>.</li></ul><p><strong>Returns</strong> <a href="#type-recurringbill"><code>RecurringBill</code></a></p><p>The example response is that of <a href="#create"><code>create</code></a>.</p><p><strong>Errors</strong>, in addition to <a href="./errors.html">those of every call</a></p><ul><li><code>NotFoundError</code> if this ID does not exist.</li></ul><p>Source: <a href="https://developer.bill.com/reference/getrecurringbill" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="replace" tabindex="-1">replace <a class="header-anchor" href="#replace" aria-label="Permalink to &quot;replace {#replace}&quot;">​</a></h2><p><strong>Replace a recurring bill.</strong> Replaces the whole recurring bill. A line item without an <code>id</code> is added and receives an ID; a line item that is omitted is removed. Turning on <code>processingOptions.autoPayment</code> requires an MFA-trusted session.</p><p><code>PUT /connect/v3/recurringbills/{recurringBillId}</code> · operation <code>replaceRecurringBill</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">replace</span>(recurringBillId: string, body: RecurringBillReplace, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>RecurringBill<span class="s1itgoe">&gt;</span></code></pre></div><ul><li><strong>Redirects money</strong>: changes where money goes, or who may send it.</li><li><strong>Not retried</strong> after an unknown outcome: <a href="./../guides/errors-and-retries.html#retries">check before you call it again</a>.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-s0SAH" id="tab-0Wj3A3g" checked><label data-title="SDK" for="tab-0Wj3A3g">SDK</label><input type="radio" name="group-s0SAH" id="tab-xbScWM9"><label data-title="HTTP" for="tab-xbScWM9">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> recurringBill</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.recurringBills.<span class="s1t8gfj">replace</span>(
<span class="smdbnqw">  &#39;btp01MAPLEFLYER0001b&#39;</span>,
  {
    vendorId: <span class="smdbnqw">&#39;00901MAPLEPRINT0001b&#39;</span>,
    schedule: {
      period: <span class="smdbnqw">&#39;MONTHLY&#39;</span>,
      frequency: <span class="sdzsirb">1</span>,
      nextDueDate: <span class="smdbnqw">&#39;2026-04-15&#39;</span>,
      endDate: <span class="smdbnqw">&#39;2027-03-15&#39;</span>,
      daysInAdvance: <span class="sdzsirb">5</span>,
    },
    recurringBillLineItems: [
      {
        id: <span class="smdbnqw">&#39;rbl01MAPLEFLYER0001b&#39;</span>,
        amount: <span class="sdzsirb">60</span>,
        description: <span class="smdbnqw">&#39;500 flyers&#39;</span>,
        classifications: {
          chartOfAccountId: <span class="smdbnqw">&#39;0ca01OFFICEEXP00001a&#39;</span>,
          departmentId: <span class="smdbnqw">&#39;0de01DESIGNDEP00001a&#39;</span>,
          jobId: <span class="smdbnqw">&#39;job01REBRANDJOB0001a&#39;</span>,
        },
      },
    ],
    description: <span class="smdbnqw">&#39;Flyers each month&#39;</span>,
    processingOptions: { autoPayment: <span class="sdzsirb">true</span> },
    paymentInformation: { bankAccountId: <span class="smdbnqw">&#39;bac01OPERATING00001a&#39;</span> },
  },
)</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">PUT</span> /connect/v3/recurringbills/btp01MAPLEFLYER0001b <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span>
<span class="s17hn0y">Content-Type</span><span class="s1itgoe">:</span><span class="smdbnqw"> application/json</span>

{
<span class="sdzsirb">  &quot;vendorId&quot;</span>: <span class="smdbnqw">&quot;00901MAPLEPRINT0001b&quot;</span>,
<span class="sdzsirb">  &quot;schedule&quot;</span>: {
<span class="sdzsirb">    &quot;period&quot;</span>: <span class="smdbnqw">&quot;MONTHLY&quot;</span>,
<span class="sdzsirb">    &quot;frequency&quot;</span>: <span class="sdzsirb">1</span>,
<span class="sdzsirb">    &quot;nextDueDate&quot;</span>: <span class="smdbnqw">&quot;2026-04-15&quot;</span>,
<span class="sdzsirb">    &quot;endDate&quot;</span>: <span class="smdbnqw">&quot;2027-03-15&quot;</span>,
<span class="sdzsirb">    &quot;daysInAdvance&quot;</span>: <span class="sdzsirb">5</span>
  },
<span class="sdzsirb">  &quot;recurringBillLineItems&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;rbl01MAPLEFLYER0001b&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">60</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;500 flyers&quot;</span>,
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">        &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">        &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>
      }
    }
  ],
<span class="sdzsirb">  &quot;description&quot;</span>: <span class="smdbnqw">&quot;Flyers each month&quot;</span>,
<span class="sdzsirb">  &quot;processingOptions&quot;</span>: {
<span class="sdzsirb">    &quot;autoPayment&quot;</span>: <span class="sdzsirb">true</span>
  },
<span class="sdzsirb">  &quot;paymentInformation&quot;</span>: {
<span class="sdzsirb">    &quot;bankAccountId&quot;</span>: <span class="smdbnqw">&quot;bac01OPERATING00001a&quot;</span>
  }
}</code></pre></div></div></div><p><strong>Path IDs</strong></p><ul><li><code>recurringBillId</code> <span class="type">string</span> ID of the recurring bill; begins with <code>btp</code>.</li></ul><p><strong>Body</strong> <code>RecurringBillReplace</code></p><ul><li><code>vendorId</code> <span class="type">string</span> <strong>required</strong> ID of the vendor; begins with <code>009</code>.</li><li><code>schedule</code> <span class="type">RecurringScheduleCreate</span> <strong>required</strong> Schedule of a recurring bill or invoice: when BILL creates the first one, and how often. If the date is in the past, BILL creates all missed bills or invoices at once. The required fields are inferred: BILL&#39;s guide lists all five fields without stating which of them are required. <ul><li><code>period</code> <span class="type">RecurringPeriodCreate</span> <strong>required</strong> Unit of time between two dates of a schedule. Values: <code>DAILY</code>, <code>WEEKLY</code>, <code>MONTHLY</code>, <code>YEARLY</code>; BILL may add more.</li><li><code>frequency</code> <span class="type">number</span> <strong>required</strong> Number of periods between two dates.</li><li><code>nextDueDate</code> <span class="type">string (date)</span> <strong>required</strong> Due date of the first bill or invoice.</li><li><code>endDate</code> <span class="type">string (date)</span> Date after which no more bills or invoices are created.</li><li><code>daysInAdvance</code> <span class="type">number</span> Number of days before the due date that BILL creates each bill or invoice.</li></ul></li><li><code>recurringBillLineItems</code> <span class="type">RecurringBillLineItemReplace[]</span> <strong>required</strong> All line items of each bill. A line item that is omitted is removed. <ul><li><code>id</code> <span class="type">string</span> ID of the line item to keep or change.</li><li><code>amount</code> <span class="type">number</span> Amount of the line item on each bill.</li><li><code>description</code> <span class="type">string</span> Description of what is purchased.</li><li><code>classifications</code> <span class="type">RecurringBillLineItemClassificationsInput</span> General ledger classifications of a line item of a recurring bill. <ul><li><code>chartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts; begins with <code>0ca</code>.</li><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>employeeId</code> <span class="type">string</span> ID of the employee; begins with <code>emp</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li><li><code>itemId</code> <span class="type">string</span> ID of the item; begins with <code>0ii</code>.</li></ul></li></ul></li><li><code>description</code> <span class="type">string</span> Note on the bills.</li><li><code>processingOptions</code> <span class="type">RecurringBillProcessingOptionsUpdate</span> How BILL processes the bills that it creates. <ul><li><code>autoPayment</code> <span class="type">boolean</span> Whether BILL pays the bills automatically. Enabling it requires an MFA-trusted session.</li></ul></li><li><code>paymentInformation</code> <span class="type">RecurringBillPaymentInformationUpdate</span> Account that the bills are paid from automatically. <ul><li><code>bankAccountId</code> <span class="type">string</span> ID of the organization&#39;s bank account that the bills are paid from; begins with <code>bac</code>.</li></ul></li></ul><p><strong>Returns</strong> <a href="#type-recurringbill"><code>RecurringBill</code></a></p><p>The example response is that of <a href="#create"><code>create</code></a>.</p><p><strong>Errors</strong>, in addition to <a href="./errors.html">those of every call</a></p><ul><li><code>NotFoundError</code> if this ID does not exist.</li></ul><p>Source: <a href="https://developer.bill.com/reference/replacerecurringbill" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="update" tabindex="-1">update <a class="header-anchor" href="#update" aria-label="Permalink to &quot;update {#update}&quot;">​</a></h2><p><strong>Update a recurring bill.</strong> Changes the given fields of a recurring bill. The change applies to all future bills. Turning on <code>processingOptions.autoPayment</code> requires an MFA-trusted session.</p><p><code>PATCH /connect/v3/recurringbills/{recurringBillId}</code> · operation <code>updateRecurringBill</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">update</span>(recurringBillId: string, body: RecurringBillUpdate, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>RecurringBill<span class="s1itgoe">&gt;</span></code></pre></div><ul><li><strong>Redirects money</strong>: changes where money goes, or who may send it.</li><li><strong>Not retried</strong> after an unknown outcome: <a href="./../guides/errors-and-retries.html#retries">check before you call it again</a>.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-B0aEq" id="tab-sbhpoVN" checked><label data-title="SDK" for="tab-sbhpoVN">SDK</label><input type="radio" name="group-B0aEq" id="tab-dmeSz2S"><label data-title="HTTP" for="tab-dmeSz2S">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> recurringBill</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.recurringBills.<span class="s1t8gfj">update</span>(
<span class="smdbnqw">  &#39;btp01MAPLEFLYER0001b&#39;</span>,
  {
    description: <span class="smdbnqw">&#39;Flyers each month&#39;</span>,
    recurringBillLineItems: [
      {
        id: <span class="smdbnqw">&#39;rbl01MAPLEFLYER0001b&#39;</span>,
        amount: <span class="sdzsirb">60</span>,
        description: <span class="smdbnqw">&#39;500 flyers&#39;</span>,
      },
    ],
  },
)</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">PATCH</span> /connect/v3/recurringbills/btp01MAPLEFLYER0001b <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span>
<span class="s17hn0y">Content-Type</span><span class="s1itgoe">:</span><span class="smdbnqw"> application/json</span>

{
<span class="sdzsirb">  &quot;description&quot;</span>: <span class="smdbnqw">&quot;Flyers each month&quot;</span>,
<span class="sdzsirb">  &quot;recurringBillLineItems&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;rbl01MAPLEFLYER0001b&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">60</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;500 flyers&quot;</span>
    }
  ]
}</code></pre></div></div></div><p><strong>Path IDs</strong></p><ul><li><code>recurringBillId</code> <span class="type">string</span> ID of the recurring bill; begins with <code>btp</code>.</li></ul><p><strong>Body</strong> <code>RecurringBillUpdate</code></p><ul><li><code>vendorId</code> <span class="type">string</span> ID of the vendor; begins with <code>009</code>.</li><li><code>schedule</code> <span class="type">RecurringScheduleUpdate</span> Fields of a schedule to change. Omitted fields stay unchanged. It is inferred that BILL accepts part of a schedule, because its PATCH request requires no fields. <ul><li><code>period</code> <span class="type">RecurringPeriodCreate</span> Unit of time between two dates of a schedule. Values: <code>DAILY</code>, <code>WEEKLY</code>, <code>MONTHLY</code>, <code>YEARLY</code>; BILL may add more.</li><li><code>frequency</code> <span class="type">number</span> Number of periods between two dates.</li><li><code>nextDueDate</code> <span class="type">string (date)</span> Due date of the next bill or invoice.</li><li><code>endDate</code> <span class="type">string (date)</span> Date after which no more bills or invoices are created.</li><li><code>daysInAdvance</code> <span class="type">number</span> Number of days before the due date that BILL creates each bill or invoice.</li></ul></li><li><code>recurringBillLineItems</code> <span class="type">RecurringBillLineItemUpdate[]</span> Line items to change. <ul><li><code>id</code> <span class="type">string</span> <strong>required</strong> ID of the line item to change.</li><li><code>amount</code> <span class="type">number</span> Amount of the line item on each bill.</li><li><code>quantity</code> <span class="type">number</span> Number of units. BILL&#39;s sample sends it, but no response shows it.</li><li><code>description</code> <span class="type">string</span> Description of what is purchased.</li><li><code>classifications</code> <span class="type">RecurringBillLineItemClassificationsInput</span> General ledger classifications of a line item of a recurring bill. <ul><li><code>chartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts; begins with <code>0ca</code>.</li><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>employeeId</code> <span class="type">string</span> ID of the employee; begins with <code>emp</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li><li><code>itemId</code> <span class="type">string</span> ID of the item; begins with <code>0ii</code>.</li></ul></li></ul></li><li><code>description</code> <span class="type">string</span> Note on the bills.</li><li><code>processingOptions</code> <span class="type">RecurringBillProcessingOptionsUpdate</span> How BILL processes the bills that it creates. <ul><li><code>autoPayment</code> <span class="type">boolean</span> Whether BILL pays the bills automatically. Enabling it requires an MFA-trusted session.</li></ul></li><li><code>paymentInformation</code> <span class="type">RecurringBillPaymentInformationUpdate</span> Account that the bills are paid from automatically. <ul><li><code>bankAccountId</code> <span class="type">string</span> ID of the organization&#39;s bank account that the bills are paid from; begins with <code>bac</code>.</li></ul></li></ul><p><strong>Returns</strong> <a href="#type-recurringbill"><code>RecurringBill</code></a></p><p>The example response is that of <a href="#create"><code>create</code></a>.</p><p><strong>Errors</strong>, in addition to <a href="./errors.html">those of every call</a></p><ul><li><code>NotFoundError</code> if this ID does not exist.</li></ul><p>Source: <a href="https://developer.bill.com/reference/updaterecurringbill" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="archive" tabindex="-1">archive <a class="header-anchor" href="#archive" aria-label="Permalink to &quot;archive {#archive}&quot;">​</a></h2><p><strong>Archive a recurring bill.</strong> Archives a recurring bill and returns it. Archiving a recurring bill that is already archived changes nothing.</p><p><code>POST /connect/v3/recurringbills/{recurringBillId}/archive</code> · operation <code>archiveRecurringBill</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">archive</span>(recurringBillId: string, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>RecurringBill<span class="s1itgoe">&gt;</span></code></pre></div><ul><li><strong>Redirects money</strong>: changes where money goes, or who may send it.</li><li>Retry-safe: the SDK retries it after an unknown outcome.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-V8SFQ" id="tab-ypUKEZO" checked><label data-title="SDK" for="tab-ypUKEZO">SDK</label><input type="radio" name="group-V8SFQ" id="tab-wGg734_"><label data-title="HTTP" for="tab-wGg734_">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> recurringBill</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.recurringBills.<span class="s1t8gfj">archive</span>(
<span class="smdbnqw">  &#39;btp01MAPLEFLYER0001b&#39;</span>,
)</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">POST</span> /connect/v3/recurringbills/btp01MAPLEFLYER0001b/archive <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span></code></pre></div></div></div><p><strong>Path IDs</strong></p><ul><li><code>recurringBillId</code> <span class="type">string</span> ID of the recurring bill; begins with <code>btp</code>.</li></ul><p><strong>Returns</strong> <a href="#type-recurringbill"><code>RecurringBill</code></a></p><details class="details custom-block"><summary>Example response</summary><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code>{
<span class="sdzsirb">  &quot;id&quot;</span>: <span class="smdbnqw">&quot;btp01MAPLEFLYER0001b&quot;</span>,
<span class="sdzsirb">  &quot;archived&quot;</span>: <span class="sdzsirb">true</span>,
<span class="sdzsirb">  &quot;vendorId&quot;</span>: <span class="smdbnqw">&quot;00901MAPLEPRINT0001b&quot;</span>,
<span class="sdzsirb">  &quot;description&quot;</span>: <span class="smdbnqw">&quot;Flyers each month&quot;</span>,
<span class="sdzsirb">  &quot;schedule&quot;</span>: {
<span class="sdzsirb">    &quot;period&quot;</span>: <span class="smdbnqw">&quot;MONTHLY&quot;</span>,
<span class="sdzsirb">    &quot;frequency&quot;</span>: <span class="sdzsirb">1</span>,
<span class="sdzsirb">    &quot;nextDueDate&quot;</span>: <span class="smdbnqw">&quot;2026-04-15&quot;</span>,
<span class="sdzsirb">    &quot;endDate&quot;</span>: <span class="smdbnqw">&quot;2027-03-15&quot;</span>,
<span class="sdzsirb">    &quot;daysInAdvance&quot;</span>: <span class="sdzsirb">5</span>
  },
<span class="sdzsirb">  &quot;recurringBillLineItems&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;rbl01MAPLEFLYER0001b&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">60</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;500 flyers&quot;</span>,
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">        &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">        &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>
      }
    }
  ],
<span class="sdzsirb">  &quot;processingOptions&quot;</span>: {
<span class="sdzsirb">    &quot;autoPayment&quot;</span>: <span class="sdzsirb">true</span>
  },
<span class="sdzsirb">  &quot;paymentInformation&quot;</span>: {
<span class="sdzsirb">    &quot;bankAccountId&quot;</span>: <span class="smdbnqw">&quot;bac01OPERATING00001a&quot;</span>
  },
<span class="sdzsirb">  &quot;createdTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-16T10:02:45.500+00:00&quot;</span>,
<span class="sdzsirb">  &quot;updatedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-20T09:00:00.000+00:00&quot;</span>
}</code></pre></div></details><p><strong>Errors</strong>, in addition to <a href="./errors.html">those of every call</a></p><ul><li><code>NotFoundError</code> if this ID does not exist.</li></ul><p>Source: <a href="https://developer.bill.com/reference/archiverecurringbill" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="restore" tabindex="-1">restore <a class="header-anchor" href="#restore" aria-label="Permalink to &quot;restore {#restore}&quot;">​</a></h2><p><strong>Restore an archived recurring bill.</strong> Restores an archived recurring bill and returns it. Restoring a recurring bill that is not archived changes nothing.</p><p><code>POST /connect/v3/recurringbills/{recurringBillId}/restore</code> · operation <code>restoreRecurringBill</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">restore</span>(recurringBillId: string, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>RecurringBill<span class="s1itgoe">&gt;</span></code></pre></div><ul><li><strong>Redirects money</strong>: changes where money goes, or who may send it.</li><li>Retry-safe: the SDK retries it after an unknown outcome.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-xkdbo" id="tab-sZQEkyn" checked><label data-title="SDK" for="tab-sZQEkyn">SDK</label><input type="radio" name="group-xkdbo" id="tab-UGgsAj9"><label data-title="HTTP" for="tab-UGgsAj9">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> recurringBill</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.recurringBills.<span class="s1t8gfj">restore</span>(
<span class="smdbnqw">  &#39;btp01MAPLEFLYER0001b&#39;</span>,
)</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">POST</span> /connect/v3/recurringbills/btp01MAPLEFLYER0001b/restore <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span></code></pre></div></div></div><p><strong>Path IDs</strong></p><ul><li><code>recurringBillId</code> <span class="type">string</span> ID of the recurring bill; begins with <code>btp</code>.</li></ul><p><strong>Returns</strong> <a href="#type-recurringbill"><code>RecurringBill</code></a></p><p>The example response is that of <a href="#create"><code>create</code></a>.</p><p><strong>Errors</strong>, in addition to <a href="./errors.html">those of every call</a></p><ul><li><code>NotFoundError</code> if this ID does not exist.</li></ul><p>Source: <a href="https://developer.bill.com/reference/restorerecurringbill" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="type-recurringbill" tabindex="-1">Type RecurringBill <a class="header-anchor" href="#type-recurringbill" aria-label="Permalink to &quot;Type RecurringBill {#type-recurringbill}&quot;">​</a></h2><p>Template from which BILL creates bills. A change to the template applies to all future bills. The due date of each bill is also its invoice number.</p><ul><li><code>id</code> <span class="type">string</span> <strong>required</strong> ID of the recurring bill; begins with <code>btp</code>.</li><li><code>archived</code> <span class="type">boolean</span> Whether the recurring bill is archived.</li><li><code>vendorId</code> <span class="type">string</span> ID of the vendor; begins with <code>009</code>.</li><li><code>description</code> <span class="type">string</span> Note on the bills.</li><li><code>schedule</code> <span class="type">RecurringSchedule</span> Schedule of a recurring bill or invoice: when BILL creates the next one, and how often. <ul><li><code>period</code> <span class="type">RecurringPeriod</span> Unit of time between two dates of a schedule. BILL lists the first four values; <code>NONE</code> appears only in samples of responses. Values: <code>DAILY</code>, <code>WEEKLY</code>, <code>MONTHLY</code>, <code>YEARLY</code>, <code>NONE</code>; BILL may add more.</li><li><code>frequency</code> <span class="type">number</span> Number of periods between two dates.</li><li><code>nextDueDate</code> <span class="type">string (date)</span> Due date of the next bill or invoice.</li><li><code>endDate</code> <span class="type">string (date)</span> Date after which no more bills or invoices are created.</li><li><code>daysInAdvance</code> <span class="type">number</span> Number of days before the due date that BILL creates each bill or invoice.</li></ul></li><li><code>recurringBillLineItems</code> <span class="type">RecurringBillLineItem[]</span> Line items of each bill. <ul><li><code>id</code> <span class="type">string</span> <strong>required</strong> ID of the line item. It stays the same when the line item changes.</li><li><code>amount</code> <span class="type">number</span> Amount of the line item on each bill.</li><li><code>description</code> <span class="type">string</span> Description of what is purchased.</li><li><code>classifications</code> <span class="type">RecurringBillLineItemClassifications</span> General ledger classifications of a line item of a recurring bill. <ul><li><code>chartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts; begins with <code>0ca</code>.</li><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>employeeId</code> <span class="type">string</span> ID of the employee; begins with <code>emp</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li><li><code>itemId</code> <span class="type">string</span> ID of the item; begins with <code>0ii</code>.</li></ul></li></ul></li><li><code>processingOptions</code> <span class="type">RecurringBillProcessingOptions</span> How BILL processes the bills that it creates. <ul><li><code>autoPayment</code> <span class="type">boolean</span> Whether BILL pays the bills automatically. Enabling it requires an MFA-trusted session.</li></ul></li><li><code>paymentInformation</code> <span class="type">RecurringBillPaymentInformation</span> How the bills are paid automatically. <ul><li><code>bankAccountId</code> <span class="type">string</span> ID of the organization&#39;s bank account that the bills are paid from; begins with <code>bac</code>.</li></ul></li><li><code>createdTime</code> <span class="type">string (date-time)</span> Date and time the recurring bill was created.</li><li><code>updatedTime</code> <span class="type">string (date-time)</span> Date and time the recurring bill was last changed.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/recurring-bills.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const recurringBills = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  recurringBills as default
};
