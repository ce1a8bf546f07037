/** The address bar, as far as the app uses it: the query, and stepping through history. */
export function browserAddress() {
  return {
    query: () => location.search,
    push: (query: string) => history.pushState(null, "", query + location.hash),
    replace: (query: string) => history.replaceState(null, "", query + location.hash),
    onStep: (listener: () => void) => {
      addEventListener("popstate", listener);
      return () => removeEventListener("popstate", listener);
    },
  };
}
