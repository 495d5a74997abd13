package org.tocsin.site.status.api;

/** What stands in a list of components: a component, or a group of them. */
sealed interface ServiceJson permits ComponentJson, GroupJson {}
