<#-- note -->
<#if late??>Dear ${name!"you"}, sorry.<#elseif x>y<#else>z</#if>
<#list a as b>${b}</#list><@macro x=1/>[#if a][/#if]
